package dev.dynaset.tests.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemMappingException;
import dev.dynaset.testing.DynasetTest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values of single attributes have the types that they have in the model. */
@DynasetTest
class SelectedValuesTest {
  private record Line(
      int number, @Nullable String text, @Nullable Integer size) {}

  @Test
  void anIntIsAnIntegerAndALongALong(SpecimenTable specimens) {
    specimens.put(Specimen.full(3));

    List<Integer> numbers =
        specimens.byBox("b").select(specimens.value(s -> s.number())).list();
    List<Optional<Integer>> sizes =
        specimens.byBox("b").select(specimens.optionalValue(s -> s.size())).list();
    List<Long> longs =
        specimens.byBox("b").select(specimens.value(s -> s.exists())).list();
    List<Long> entries =
        specimens.byBox("b").select(specimens.value(s -> s.counts().at("a"))).list();

    assertThat(numbers).containsExactly(3);
    assertThat(sizes).containsExactly(Optional.of(3));
    assertThat(longs).containsExactly(30L);
    assertThat(entries).containsExactly(3L);
  }

  @Test
  void oneThatIsAbsentTellsHowToReadIt(SpecimenTable specimens) {
    specimens.put(Specimen.empty(4));

    assertThatThrownBy(
            () -> specimens.byBox("b").select(specimens.value(s -> s.size())).list())
        .isInstanceOf(ItemMappingException.class)
        .hasMessageEndingWith(
            "the member 'size' has no value: the item has no attribute 'size', or one that is NULL."
                + " Read what may be absent by optionalValue.");
    assertThatThrownBy(() -> specimens
            .byBox("b")
            .select(specimens.value(s -> s.counts().at("z")))
            .list())
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("'counts{z}' has no value");
    assertThat(
            specimens.byBox("b").select(specimens.optionalValue(s -> s.size())).list())
        .containsExactly(Optional.empty());
  }

  @Test
  void conditionsStillCompareIntsWithLongs(SpecimenTable specimens) {
    specimens.put(Specimen.full(3));

    assertThat(specimens.byBox("b").filter(s -> s.size().lt(s.exists())).count())
        .isEqualTo(1);
    assertThat(specimens.byBox("b").filter(s -> s.size().eq(s.exists())).count())
        .isZero();
  }

  @Test
  void threeOfThemMakeARecord(SpecimenTable specimens) {
    specimens.put(Specimen.full(3));
    specimens.put(Specimen.empty(4));

    assertThat(specimens
            .byBox("b")
            .select(specimens.values(s -> s.number(), s -> s.text(), s -> s.size(), Line::new))
            .list())
        .containsExactly(new Line(3, "text 3", 3), new Line(4, null, null));
  }
}
