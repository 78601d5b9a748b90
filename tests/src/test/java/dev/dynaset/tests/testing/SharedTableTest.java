package dev.dynaset.tests.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.LocalIndex;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.testing.DynasetTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Several models of one table, which none of them may drop. */
@DynasetTest
class SharedTableTest {
  /** One model. */
  @Table("shelves")
  @GlobalIndex(name = "by_colour", hashKey = "colour")
  record Shelf(
      @HashKey String room, @RangeKey int number, @Nullable String colour) {}

  /** Another model of the same table. */
  @Table("shelves")
  @GlobalIndex(name = "by_height", hashKey = "height")
  @LocalIndex(name = "by_height_of_room", rangeKey = "height")
  record Board(
      @HashKey String room, @RangeKey int number, @Nullable Integer height) {}

  /** A model that wants less of it. */
  @Table("shelves")
  record Plank(@HashKey String room, @RangeKey int number) {}

  /** A model with other keys. */
  @Table("shelves")
  record Plate(@HashKey String room) {}

  /** A model of a table that no other test has. */
  @Table("bins")
  record Bin(@HashKey String room) {}

  /** Another model of it. */
  @Table("bins")
  @GlobalIndex(name = "by_height", hashKey = "height")
  record Lid(@HashKey String room, @Nullable Integer height) {}

  @Test
  void aTableHasTheIndexesOfAllItsModels(Dynaset dynaset) {
    SharedTableTest_ShelfTable shelves = SharedTableTest_ShelfTable.of(dynaset);
    SharedTableTest_BoardTable boards = SharedTableTest_BoardTable.of(dynaset);

    shelves.put(new Shelf("hall", 1, "red"));
    boards.put(new Board("hall", 2, 7));

    assertThat(shelves.byColourIndex().byColour("red").count()).isEqualTo(1);
    assertThat(boards.byHeightIndex().byHeight(7).count()).isEqualTo(1);
    assertThat(boards.byHeightOfRoomIndex().byRoom("hall").count()).isEqualTo(1);
    assertThat(SharedTableTest_PlankTable.of(dynaset).byRoom("hall").count()).isEqualTo(2);
  }

  @Test
  void whatIsWrittenIsNotDropped(Dynaset dynaset) {
    SharedTableTest_BinTable bins = SharedTableTest_BinTable.of(dynaset);
    bins.put(new Bin("hall"));

    assertThatThrownBy(() -> SharedTableTest_LidTable.of(dynaset))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("Bin", "Lid", bins.tableName(), "before the first write");
    assertThat(bins.exists("hall")).isTrue();
  }

  @Test
  void otherKeysAreRefused(Dynaset dynaset) {
    SharedTableTest_ShelfTable shelves = SharedTableTest_ShelfTable.of(dynaset);

    assertThatThrownBy(() -> SharedTableTest_PlateTable.of(dynaset))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("Shelf", "Plate", "their keys");
    assertThat(shelves.admin().exists()).isTrue();
  }

  @Test
  void oneOfAnEarlierTestMakesWay(Dynaset dynaset) {
    SharedTableTest_PlateTable.of(dynaset).put(new Plate("hall"));

    assertThat(SharedTableTest_PlateTable.of(dynaset).exists("hall")).isTrue();
  }
}
