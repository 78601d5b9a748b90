package dev.dynaset.tests.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Elements and values that may be null are so in updates and conditions as in the model. */
@DynasetTest
class GapsTest {
  @InjectDynaset
  private GapsTable table;

  @BeforeEach
  void stored() {
    table.put(
        new Gaps("a", Arrays.asList(1, null), List.of("x", "y"), Map.of("s", 1L), List.of("n")));
  }

  @Test
  void elementsAreAppended() {
    Gaps appended = table.update(
        "a", g -> g.counts().append(null).and(g.words().prependAll(Arrays.asList(null, "w"))));

    assertThat(appended.counts()).containsExactly(1, null, null);
    assertThat(appended.words()).containsExactly(null, "w", "x", "y");
  }

  @Test
  void elementsAndValuesAreSet() {
    Gaps set = table.update(
        "a",
        g -> g.counts()
            .at(0)
            .set(null)
            .and(g.words().at(1).set(null))
            .and(g.sums().at("s").set(null))
            .and(g.sums().at("t").set(null)));

    assertThat(set.counts()).containsExactly(null, null);
    assertThat(set.words()).containsExactly("x", null);
    assertThat(set.sums()).containsEntry("s", null).containsEntry("t", null);
  }

  @Test
  void aListContainsNull() {
    assertThat(table.byId("a").filter(g -> g.counts().contains(null)).exists()).isTrue();
    assertThat(table.byId("a").filter(g -> g.words().contains(null)).exists()).isFalse();
    assertThat(table.byId("a").filter(g -> g.counts().contains(1)).exists()).isTrue();
  }

  @Test
  void whatMayNotBeNullIsNot() {
    assertThatThrownBy(() -> table.update("a", g -> g.names().append(null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("names");
    assertThatThrownBy(() -> table.update("a", g -> g.names().at(0).set(null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("names[0]");
  }
}
