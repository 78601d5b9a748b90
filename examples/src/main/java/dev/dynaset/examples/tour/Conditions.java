package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.draft;
import static dev.dynaset.examples.tour.SampleItems.hour;

import dev.dynaset.Condition;
import dev.dynaset.ConditionFailedException;
import dev.dynaset.examples.steps.Steps;

/** Writes only if the item that there is meets a condition. */
final class Conditions {
  private Conditions() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "Writes with a condition",
        "onlyIf goes before any write, and DynamoDB checks it and writes at once. When it fails, the"
            + " exception holds the item that there is. failure is the first exception below.");
    steps.show(
        "models.item(\"draft\", hour(0)).onlyIf(m -> m.number().lt(20)).update(m -> m.number()"
            + ".increment())",
        () -> models
            .item("draft", hour(0))
            .onlyIf(m -> m.number().lt(20))
            .update(m -> m.number().increment()));
    ConditionFailedException failure = (ConditionFailedException) steps.showFailure(
        "models.item(\"draft\", hour(0)).onlyIf(m -> m.number().lt(10)).update(m -> m.number()"
            + ".increment())",
        () -> models
            .item("draft", hour(0))
            .onlyIf(m -> m.number().lt(10))
            .update(m -> m.number().increment()));
    steps.show("failure.item(TestDynamoModel.class)", () -> failure.item(TestDynamoModel.class));
    steps.show(
        "models.onlyIf(m -> m.number().gt(5).or(m.string().notExists())).put(draft())",
        () -> models.onlyIf(m -> m.number().gt(5).or(m.string().notExists())).put(draft()));
    steps.showFailure(
        "models.item(\"draft\", hour(7)).onlyIf(m -> m.bool().isTrue()).delete()",
        () -> models.item("draft", hour(7)).onlyIf(m -> m.bool().isTrue()).delete());
    steps.showFailure(
        "models.item(\"draft\", hour(0)).onlyIf(Condition.never()).delete()",
        () -> models.item("draft", hour(0)).onlyIf(Condition.never()).delete());
    steps.show(
        "models.item(\"draft\", hour(0)).onlyIf(m -> m.bool().isTrue()).delete()",
        () -> models.item("draft", hour(0)).onlyIf(m -> m.bool().isTrue()).delete());
    steps.show("models.delete(\"draft\", hour(0))", () -> models.delete("draft", hour(0)));
  }
}
