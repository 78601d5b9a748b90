package dev.dynaset.tests.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Statement;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.tests.expressions.Specimen.Color;
import dev.dynaset.tests.expressions.Specimen.Weight;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Parameters of each kind of member, and parts of documents read from statements. */
@DynasetTest
class StatementProjectionsTest {
  @Test
  void parametersHaveTheTypesOfMembers(SpecimenTable specimens) {
    specimens.put(Specimen.full(2));
    specimens.put(Specimen.full(3));

    assertThat(specimens
            .statement("SELECT * FROM {table} WHERE box = ? AND \"size\" = ? AND \"exists\" = ?"
                + " AND ratio = ? AND share = ? AND \"date\" = ? AND price = ? AND flag = ?"
                + " AND bytes = ? AND color = ? AND uuid = ? AND weight = ? AND tags = ?")
            .parameter(s -> s.box(), "b")
            .parameter(s -> s.size(), 2)
            .parameter(s -> s.exists(), 20L)
            .parameter(s -> s.ratio(), 2.5)
            .parameter(s -> s.share(), 2.25f)
            .parameter(s -> s.at(), Instant.ofEpochSecond(2))
            .parameter(s -> s.price(), new BigDecimal("0.2"))
            .parameter(s -> s.flag(), true)
            .parameter(s -> s.bytes(), new byte[] {2, 1})
            .parameter(s -> s.color(), Color.RED)
            .parameter(s -> s.uuid(), new UUID(0, 2))
            .parameter(s -> s.weight(), new Weight(2))
            .parameter(s -> s.tags(), Set.of("t2", "all"))
            .list())
        .extracting(Specimen::number)
        .containsExactly(2);
  }

  @Test
  void aPartOfADocumentIsReadFromTheWhole(SpecimenTable specimens) {
    specimens.put(Specimen.full(2));
    Statement<Specimen, SpecimenAttributes> parts = specimens
        .statement("SELECT part, parts FROM {table} WHERE box = 'b' AND number = ?")
        .parameter(s -> s.number(), 2);

    assertThat(parts
            .select(specimens.values(
                s -> s.part().name(), s -> s.parts().at("main.1").size_(), (name, n) -> name + n))
            .list())
        .containsExactly("p22");
    assertThatThrownBy(
            () -> parts.select(specimens.value(s -> s.part().inner().at(0).name())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("elements of a list");
  }
}
