package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.hour;

import dev.dynaset.examples.steps.Steps;

/** Asks a query set for one answer instead of a list. */
final class OneResult {
  private OneResult() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "One answer",
        "first and last ask DynamoDB for one item, get and find for two, to know whether there are"
            + " more. count and exists transfer no items.");
    steps.show("models.byId(\"test\").first()", () -> models.byId("test").first());
    steps.show("models.byId(\"test\").last()", () -> models.byId("test").last());
    steps.show(
        "models.byId(\"test\").reverse().first()",
        () -> models.byId("test").reverse().first());
    steps.show(
        "models.byId(\"test\").dateLt(hour(5)).last()",
        () -> models.byId("test").dateLt(hour(5)).last());
    steps.show(
        "models.byId(\"test\").dateGt(hour(8)).get()",
        () -> models.byId("test").dateGt(hour(8)).get());
    steps.showFailure("models.byId(\"test\").get()", () -> models.byId("test").get());
    steps.showFailure(
        "models.byId(\"nobody\").get()", () -> models.byId("nobody").get());
    steps.show("models.byId(\"nobody\").find()", () -> models.byId("nobody").find());
    steps.show("models.byId(\"test\").count()", () -> models.byId("test").count());
    steps.show(
        "models.byId(\"test\").pageSize(4).count()",
        () -> models.byId("test").pageSize(4).count());
    steps.show("models.byId(\"test\").exists()", () -> models.byId("test").exists());
    steps.show(
        "models.byId(\"test\").dateGt(hour(9)).exists()",
        () -> models.byId("test").dateGt(hour(9)).exists());
  }
}
