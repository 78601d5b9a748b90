package dev.dynaset.tests.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.tests.shared.Forest.Bird;
import dev.dynaset.tests.shared.Forest.Branch;
import dev.dynaset.tests.shared.Forest.Leaf;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries, counts, scans and deletes of one kind where the keys of kinds lie within one another. */
@DynasetTest
class NestedKeysTest {
  private final Branch branch = new Branch("oak", "b1", 3);
  private final Leaf leaf = new Leaf("oak", "b1", "l1", "green");
  private final Leaf other = new Leaf("oak", "b10", "l1", "red");
  private final Bird bird = new Bird("oak", "tit", "b1", "l1");

  private ForestTable forest;

  @BeforeEach
  void fill(Dynaset dynaset) {
    forest = ForestTable.of(dynaset);
    forest.putAll(List.of(branch, leaf, other, bird));
  }

  private static boolean hasMethod(Class<?> type, String name) {
    return Stream.of(type.getMethods()).map(Method::getName).anyMatch(name::equals);
  }

  @Test
  void aParentAboveItsChildrenHasNoQuerySet() {
    assertThat(hasMethod(BranchTable.class, "byTree")).isFalse();
    assertThat(forest.branchTable().get("oak", "b1")).isEqualTo(branch);
  }

  @Test
  void childrenAreAskedForWhenTheirParentIsKnown() {
    assertThat(hasMethod(LeafQuerySet.class, "list")).isFalse();
    assertThat(forest.leafTable().byTree("oak").branchEq("b1").list()).containsExactly(leaf);
    assertThat(
            forest.leafTable().byTree("oak").branchEq("b1").leafBeginsWith("l").count())
        .isEqualTo(1);
  }

  @Test
  void aScanOfAKindReadsNoOther() {
    assertThat(forest.branchTable().scan().list()).containsExactly(branch);
    assertThat(forest.leafTable().scan().list()).containsExactlyInAnyOrder(leaf, other);
    assertThat(forest.birdTable().scan().list()).containsExactly(bird);
  }

  @Test
  void deletingAKindLeavesTheOthers() {
    assertThat(forest.leafTable().scan().delete()).isEqualTo(2);

    assertThat(forest.scan().list()).containsExactlyInAnyOrder(branch, bird);
  }

  @Test
  void theItemsOfATreeAreThoseOfBothKinds() {
    assertThat(forest.byTree("oak").list()).containsExactly(branch, leaf, other);
  }
}
