package dev.dynaset.tests.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.MissingParentException;
import dev.dynaset.Update;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.tests.expressions.Specimen.Circle;
import dev.dynaset.tests.expressions.Specimen.Color;
import dev.dynaset.tests.expressions.Specimen.Part;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each action of an update at each type, on an item that has everything and on an empty one. */
@DynasetTest
class ActionsTest {
  private static final SpecimenUpdate U = SpecimenUpdate.INSTANCE;

  private static Arguments gives(
      Update<SpecimenUpdate> update, Function<Specimen, Object> member, Object full, Object empty) {
    return Arguments.of(update, member, full, empty);
  }

  static Stream<Arguments> actions() {
    return Stream.of(
        gives(U.text().set("x"), Specimen::text, "x", "x"),
        gives(U.text().set(""), Specimen::text, "", ""),
        gives(U.text().setUnlessNull(null), Specimen::text, "text 1", null),
        gives(U.text().setIfAbsent("x"), Specimen::text, "text 1", "x"),
        gives(U.text().remove(), Specimen::text, null, null),
        gives(U.size().increment(2), Specimen::size, 3, 2),
        gives(U.size().decrement(2), Specimen::size, -1, -2),
        gives(U.size().add(-5), Specimen::size, -4, -5),
        gives(U.size().increment(), Specimen::size, 2, 1),
        gives(U.size().decrement(), Specimen::size, 0, -1),
        gives(U.exists().increment(1L), Specimen::exists, 11L, 1L),
        gives(U.exists().increment(), Specimen::exists, 11L, 1L),
        gives(U.exists().add(2), Specimen::exists, 12L, 2L),
        gives(U.exists().decrement(3), Specimen::exists, 7L, -3L),
        gives(U.share().increment(2), Specimen::share, 3.25f, 2f),
        gives(U.price().add(2), Specimen::price, new BigDecimal("2.1"), new BigDecimal("2")),
        gives(U.ratio().add(0.25), Specimen::ratio, 1.75, 0.25),
        gives(U.share().set(0.1f), Specimen::share, 0.1f, 0.1f),
        gives(
            U.price().increment(new BigDecimal("0.01")),
            Specimen::price,
            new BigDecimal("0.11"),
            new BigDecimal("0.01")),
        gives(U.at().set(Instant.EPOCH), Specimen::at, Instant.EPOCH, Instant.EPOCH),
        gives(U.flag().set(true), Specimen::flag, true, true),
        gives(U.color().set(Color.RED), Specimen::color, Color.RED, Color.RED),
        gives(U.list().append("c"), Specimen::list, List.of("a1", "b", "c"), List.of("c")),
        gives(
            U.list().prependAll(List.of("y", "z")),
            Specimen::list,
            List.of("y", "z", "a1", "b"),
            List.of("y", "z")),
        gives(U.tags().add("new"), Specimen::tags, Set.of("t1", "all", "new"), Set.of("new")),
        gives(U.tags().deleteAll(List.of("t1", "no")), Specimen::tags, Set.of("all"), null),
        gives(U.tags().set(Set.of()), Specimen::tags, null, null),
        gives(U.numbers().add(5L), Specimen::numbers, Set.of(1L, 100L, 5L), Set.of(5L)),
        gives(
            U.parts().set(Map.of("k", Part.of("q", 1))),
            Specimen::parts,
            Map.of("k", Part.of("q", 1)),
            Map.of("k", Part.of("q", 1))),
        gives(U.part().set(Part.of("q", 1)), Specimen::part, Part.of("q", 1), Part.of("q", 1)),
        gives(U.part().remove(), Specimen::part, null, null));
  }

  @ParameterizedTest
  @MethodSource("actions")
  void isCarriedOut(
      Update<SpecimenUpdate> update,
      Function<Specimen, Object> member,
      Object full,
      Object empty,
      SpecimenTable specimens) {
    specimens.put(Specimen.full(1));
    specimens.put(Specimen.empty(2));

    Specimen first = specimens.update(SpecimenKey.of("b", 1), update);
    Specimen second = specimens.update(SpecimenKey.of("b", 2), update);

    assertThat(member.apply(first)).isEqualTo(full);
    assertThat(member.apply(second)).isEqualTo(empty);
    assertThat(member.apply(specimens.get("b", 1))).isEqualTo(full);
  }

  static Stream<Arguments> actionsOnParts() {
    return Stream.of(
        Arguments.of(U.list().at(0).set("x"), list(s -> s.list(), "x", "b")),
        Arguments.of(U.list().at(0).remove(), list(s -> s.list(), "b")),
        Arguments.of(U.list().at(9).set("x"), list(s -> s.list(), "a1", "b", "x")),
        Arguments.of(U.part().name().set("x"), list(s -> List.of(s.part().name()), "x")),
        Arguments.of(U.part().size().increment(4L), list(s -> List.of(s.part().size()), 5L)),
        Arguments.of(
            U.part().inner().at(1).name().set("x"),
            list(s -> List.of(s.part().inner().get(1).name()), "x")),
        Arguments.of(
            U.part().shape().set(new Circle(9)),
            list(s -> List.of(s.part().shape()), new Circle(9))),
        Arguments.of(
            U.parts().at("main.1").name().set("x"),
            list(s -> List.of(s.parts().get("main.1").name()), "x")),
        Arguments.of(
            U.parts().at("new").set(Part.of("n", 1)),
            list(s -> List.copyOf(s.parts().keySet()).stream().sorted().toList(), "main.1", "new")),
        Arguments.of(
            U.parts().at("main.1").remove(), list(s -> List.of(s.parts().size()), 0)),
        Arguments.of(
            U.counts().at("a").increment(), list(s -> List.of(s.counts().get("a")), 2L)),
        Arguments.of(
            U.counts().at("z").increment(), list(s -> List.of(s.counts().get("z")), 1L)),
        Arguments.of(U.counts().at("z").add(5), list(s -> List.of(s.counts().get("z")), 5L)),
        Arguments.of(
            U.counts().at("a").decrement(3).and(U.counts().at("z").decrement()),
            list(s -> List.of(s.counts().get("a"), s.counts().get("z")), -2L, -1L)),
        Arguments.of(
            U.text().setFrom(U.note()).and(U.size().set(7)),
            list(s -> List.of(s.text(), s.size()), "note 1", 7)));
  }

  /** What is looked at, and what it is to be. */
  record Expectation(Function<Specimen, List<?>> values, List<?> expected) {}

  static Expectation list(Function<Specimen, List<?>> values, Object... expected) {
    return new Expectation(values, List.of(expected));
  }

  @ParameterizedTest
  @MethodSource("actionsOnParts")
  void isCarriedOutWithinADocument(
      Update<SpecimenUpdate> update, Expectation expectation, SpecimenTable specimens) {
    specimens.put(Specimen.full(1));

    Specimen updated = specimens.update(SpecimenKey.of("b", 1), update);

    assertThat(expectation.values().apply(updated)).isEqualTo(expectation.expected());
  }

  @Test
  void aPartOfWhatIsAbsentCannotBeChanged(SpecimenTable specimens) {
    specimens.put(Specimen.empty(1));

    assertThatThrownBy(() -> specimens.update("b", 1, s -> s.part().name().set("x")))
        .isInstanceOf(MissingParentException.class)
        .hasMessageContaining("'part'")
        .hasMessageContaining("Set the whole first");
    assertThatThrownBy(
            () -> specimens.update("b", 1, s -> s.parts().at("k").name().set("x")))
        .isInstanceOf(MissingParentException.class)
        .hasMessageContaining("'parts{k}'");
    assertThatThrownBy(() -> specimens.update("b", 1, s -> s.counts().at("k").increment()))
        .isInstanceOf(MissingParentException.class)
        .hasMessageContaining("'counts'");
  }
}
