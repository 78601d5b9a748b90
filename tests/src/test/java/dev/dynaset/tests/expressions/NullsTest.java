package dev.dynaset.tests.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Condition;
import dev.dynaset.Dynaset;
import dev.dynaset.Update;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.tests.expressions.Specimen.Color;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nulls, and attributes compared with themselves, where Java lets them be given. */
@DynasetTest
class NullsTest {
  private static final SpecimenAttributes A = SpecimenAttributes.INSTANCE;
  private static final SpecimenUpdate U = SpecimenUpdate.INSTANCE;

  private static Arguments says(ThrowingCallable call, String message) {
    return Arguments.of(call, message);
  }

  @SuppressWarnings("DataFlowIssue")
  static Stream<Arguments> nulls() {
    String text = null;
    Instant at = null;
    BigDecimal price = null;
    Color color = null;
    return Stream.of(
        says(() -> A.text().eq(text), "The member 'text' is compared with null. Ask by isNull()"),
        says(() -> A.text().ne(text), "The member 'text' is compared with null."),
        says(() -> A.text().gt(text), "The member 'text' is compared with null."),
        says(() -> A.text().between("a", text), "The member 'text' is compared with null."),
        says(() -> A.text().in("a", text), "The member 'text' is compared with null."),
        says(() -> A.text().in(Arrays.asList("a", null)), "The member 'text' is compared with"),
        says(() -> A.text().in((Collection<String>) null), "The member 'text' is compared with"),
        says(() -> A.text().beginsWith(text), "The member 'text' is compared with null."),
        says(() -> A.text().contains(text), "The member 'text' is compared with null."),
        says(() -> A.at().lte(at), "The member 'at' is compared with null."),
        says(() -> A.color().eq(color), "The member 'color' is compared with null."),
        says(() -> A.tags().contains(text), "The member 'tags' is compared with null."),
        says(() -> A.list().contains(text), "The member 'list' is compared with null."),
        says(() -> A.list().at(0).eq(text), "The member 'list[0]' is compared with null."),
        says(() -> A.part().name().eq(text), "The member 'part.name' is compared with null."),
        says(() -> A.parts().at(text), "parts: the key is null."),
        says(() -> U.text().set(text), "The member 'text' is set to null. Take setUnlessNull"),
        says(() -> U.text().setIfAbsent(text), "The member 'text' is set to null."),
        says(() -> U.color().set(color), "The member 'color' is set to null."),
        says(() -> U.price().increment(price), "price: the value is null."),
        says(() -> U.list().append(text), "list: the value is null."));
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void areRefusedByTheNameOfTheMember(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aNullInASetIsRefused() {
    String text = null;

    assertThatThrownBy(() -> U.tags().add(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tags cannot be stored: it has a null element, which no set of DynamoDB has.");
  }

  @Test
  void aFilterSaysWhatToDoInstead(Dynaset dynaset) {
    SpecimenTable specimens = SpecimenTable.of(dynaset);
    Condition<SpecimenAttributes> none = null;

    assertThatThrownBy(() -> specimens.scan().filter(none))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("condition: for none, leave filter out, or take Condition.always()");
    assertThatThrownBy(() -> specimens.scan().filter(s -> null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("Condition.always()");
  }

  static Stream<ThrowingCallable> selfComparisons() {
    return Stream.of(
        () -> A.text().eq(A.text()),
        () -> A.size().ne(A.size()),
        () -> A.at().gt(A.at()),
        () -> A.ratio().between(A.ratio(), A.ratio()),
        () -> A.share().lt(A.share()),
        () -> A.list().at(1).eq(A.list().at(1)),
        () -> A.part().name().gte(A.part().name()));
  }

  @ParameterizedTest
  @MethodSource("selfComparisons")
  void anAttributeIsNotComparedWithItself(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is compared with itself, which DynamoDB refuses");
  }

  @Test
  void itIsComparedWithAnotherElement() {
    assertThat(A.list().at(0).eq(A.list().at(1))).isNotNull();
  }

  @Test
  void aChangeThatIsMadeTwiceIsNamedOnce() {
    assertThatThrownBy(() -> Update.allOf(U.size().set(1), U.size().increment()))
        .hasMessage("An update changes 'size' twice. Change each attribute once.");
    assertThatThrownBy(
            () -> Update.allOf(List.of(U.part().name().set("x"), U.part().remove())))
        .hasMessage("An update changes 'part.name' and 'part', which overlap. Change each attribute"
            + " once.");
  }
}
