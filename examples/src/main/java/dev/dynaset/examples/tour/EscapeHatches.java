package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.hour;

import dev.dynaset.Condition;
import dev.dynaset.Expression;
import dev.dynaset.examples.steps.Steps;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Says in DynamoDB's own words what the vocabulary has no words for. */
final class EscapeHatches {
  private EscapeHatches() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "DynamoDB's own words",
        "isNumber is Expression.of(\"attribute_type(#n, :t)\") with its name and value. It joins"
            + " the conditions of the vocabulary. A statement is PartiQL with typed results.");
    Expression isNumber = Expression.of("attribute_type(#n, :t)")
        .withName("#n", "number")
        .withValue(":t", AttributeValue.fromS("N"));
    steps.show(
        "models.byId(\"test\").filter(m -> m.number().gt(7L).and(Condition.raw(isNumber))).list()",
        () -> models
            .byId("test")
            .filter(m -> m.number().gt(7L).and(Condition.raw(isNumber)))
            .list());
    steps.show(
        "models.statement(\"SELECT * FROM {table} WHERE id = ? AND \\\"date\\\" > ?\")"
            + ".parameter(m -> m.id(), \"test\").parameter(m -> m.date(), hour(7)).list()",
        () -> models
            .statement("SELECT * FROM {table} WHERE id = ? AND \"date\" > ?")
            .parameter(m -> m.id(), "test")
            .parameter(m -> m.date(), hour(7))
            .list());
  }
}
