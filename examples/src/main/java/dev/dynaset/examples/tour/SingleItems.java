package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.hour;
import static dev.dynaset.examples.tour.SampleItems.keysOf;

import dev.dynaset.examples.steps.Steps;

/** Reads items by their whole key. */
final class SingleItems {
  private SingleItems() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "One item by its whole key",
        "Always one GetItem. get throws if there is no item, find returns an Optional. Many items by"
            + " their keys are one BatchGetItem for each hundred; keysOf makes those of these hours.");
    steps.show("models.get(\"test\", hour(5))", () -> models.get("test", hour(5)));
    steps.showFailure("models.get(\"test\", hour(10))", () -> models.get("test", hour(10)));
    steps.show("models.find(\"test\", hour(10))", () -> models.find("test", hour(10)));
    steps.show("models.exists(\"test\", hour(5))", () -> models.exists("test", hour(5)));
    steps.show(
        "models.get(TestDynamoModelKey.of(\"test\", hour(5)))",
        () -> models.get(TestDynamoModelKey.of("test", hour(5))));
    steps.show(
        "models.item(\"test\", hour(5)).consistentRead().get()",
        () -> models.item("test", hour(5)).consistentRead().get());
    steps.show(
        "models.items(keysOf(1, 2, 10)).consistentRead().get().items()",
        () -> models.items(keysOf(1, 2, 10)).consistentRead().get().items());
    steps.show(
        "models.batchGet(keysOf(1, 2, 10)).missing()",
        () -> models.batchGet(keysOf(1, 2, 10)).missing());
    steps.show(
        "models.byId(\"test\").dateEq(hour(5)).get()",
        () -> models.byId("test").dateEq(hour(5)).get());
    steps.show(
        "models.byId(\"test\").dateEq(hour(10)).find()",
        () -> models.byId("test").dateEq(hour(10)).find());
    steps.show(
        "models.byId(\"test\").dateEq(hour(5)).exists()",
        () -> models.byId("test").dateEq(hour(5)).exists());
  }
}
