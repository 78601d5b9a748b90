package dev.dynaset.internal.batch;

import static dev.dynaset.internal.batch.Batches.key;
import static dev.dynaset.internal.batch.Batches.put;
import static dev.dynaset.internal.batch.Batches.puts;
import static dev.dynaset.internal.query.Visits.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.internal.mapping.ItemIdentity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many writes fit one request: 25, and no more than 15 MB. */
class PendingWritesTest {
  private static final int MB = 1024 * 1024;

  private final PendingWrites pending = new PendingWrites();

  /** A write of an item that is so large. */
  private static BatchWrite large(int at, long size) {
    return new BatchWrite(
        TABLE, ItemIdentity.of(TABLE, key(at)), () -> at, null, null, size, null, 0);
  }

  @Test
  void itIsFullAt25Writes() {
    puts(0, 24).forEach(pending::add);
    assertThat(pending.isFull()).isFalse();

    pending.add(put(24));

    assertThat(pending.isFull()).isTrue();
    assertThat(pending.batch()).isEqualTo(pending.all()).hasSize(25);
  }

  @Test
  void aRequestTakesTheFirst25() {
    List<BatchWrite> writes = puts(0, 27);
    writes.forEach(pending::add);

    assertThat(pending.batch()).isEqualTo(writes.subList(0, 25));
    assertThat(pending.count()).isEqualTo(27);
  }

  @Test
  void itIsFullAt15Megabytes() {
    pending.add(large(1, 8 * MB));
    pending.add(large(2, 7 * MB - 1));
    assertThat(pending.isFull()).isFalse();

    pending.add(large(3, 1));

    assertThat(pending.isFull()).isTrue();
    assertThat(pending.batch()).hasSize(3);
  }

  @Test
  void whatWouldMakeARequestLargerWaitsForTheNext() {
    BatchWrite first = large(1, 8 * MB);
    BatchWrite second = large(2, 7 * MB + 1);
    pending.add(first);
    pending.add(second);

    assertThat(pending.batch()).containsExactly(first);
    pending.removeAll(List.of(first));
    assertThat(pending.isFull()).as("what is done takes no room").isFalse();
    assertThat(pending.batch()).containsExactly(second);
  }

  @Test
  void aWriteThatIsTooLargeTravelsAlone() {
    BatchWrite large = large(1, 20 * MB);
    pending.add(large);
    pending.add(put(2));

    assertThat(pending.batch()).containsExactly(large);
  }

  @Test
  void aLaterWriteOfAnItemTakesTheRoomOfTheEarlier() {
    pending.add(large(1, 14 * MB));
    pending.add(put(2));
    BatchWrite later = large(1, MB);

    pending.add(later);

    assertThat(pending.isFull()).isFalse();
    assertThat(pending.all()).hasSize(2).last().isSameAs(later);
  }

  /** A write unit is a kilobyte, and a part of one counts as a whole. */
  @Test
  void theUnitsOfAWriteAreThoseOfItsSize() {
    assertThat(large(1, 1024).units()).isEqualTo(1);
    assertThat(large(1, 1025).units()).isEqualTo(2);
    assertThat(new BatchWriteRequest(List.of(large(1, 1025), large(2, 10))).units())
        .isEqualTo(3);
  }
}
