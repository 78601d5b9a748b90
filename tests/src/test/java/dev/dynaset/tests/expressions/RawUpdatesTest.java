package dev.dynaset.tests.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Expression;
import dev.dynaset.MissingParentException;
import dev.dynaset.Update;
import dev.dynaset.testing.DynasetTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Changes in DynamoDB's own language, alone and among others. */
@DynasetTest
class RawUpdatesTest {
  private static final AttributeValue FIVE = AttributeValue.fromN("5");

  @Test
  void setsAddsRemovesAndDeletesAtOnce(SpecimenTable specimens) {
    specimens.put(Specimen.full(1));

    Specimen updated = specimens.update(
        "b",
        1,
        s -> s.flag()
            .set(true)
            .and(Update.rawSet(Expression.of("#s = #e + :n, #p.#s = :n")
                .withName("#s", "size")
                .withName("#e", "exists")
                .withName("#p", "part")
                .withValue(":n", FIVE)))
            .and(Update.rawRemove(Expression.of("#l[0]").withName("#l", "list")))
            .and(Update.rawAdd(Expression.of("price :n").withValue(":n", FIVE)))
            .and(Update.rawDelete(
                Expression.of("tags :t").withValue(":t", AttributeValue.fromSs(List.of("all")))))
            .and(s.ratio().remove()));

    assertThat(updated.size()).isEqualTo(15);
    assertThat(updated.part().size()).isEqualTo(5);
    assertThat(updated.list()).containsExactly("b");
    assertThat(updated.price()).isEqualByComparingTo("5.1");
    assertThat(updated.tags()).isEqualTo(Set.of("t1"));
    assertThat(updated.flag()).isTrue();
    assertThat(updated.ratio()).isNull();
  }

  @Test
  void overlapsAreRefusedByDynamoDb(SpecimenTable specimens) {
    specimens.put(Specimen.full(1));
    Expression size = Expression.of("#s = :n").withName("#s", "size").withValue(":n", FIVE);

    assertThatThrownBy(
            () -> specimens.update("b", 1, s -> s.size().set(1).and(Update.rawSet(size))))
        .isInstanceOf(DynamoDbException.class)
        .hasMessageContaining("overlap");
  }

  @Test
  void aDocumentThatIsMissingIsTold(SpecimenTable specimens) {
    specimens.put(Specimen.empty(1));

    assertThatThrownBy(() -> specimens.update(
            "b",
            1,
            s -> Update.rawSet(
                Expression.of("part.#s = :n").withName("#s", "size").withValue(":n", FIVE))))
        .isInstanceOf(MissingParentException.class)
        .hasMessageContaining("lacks, or has NULL for, a document in 'part.size = ***', of which");
  }
}
