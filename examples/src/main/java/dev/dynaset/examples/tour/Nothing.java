package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.hour;

import dev.dynaset.examples.steps.Steps;

/** Uses the query set that is empty by decision, not by chance. */
final class Nothing {
  private Nothing() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "none: an empty query set",
        "For a reader who may see nothing, say. It and all that is made of it send no request.");
    steps.show(
        "models.byId(\"test\").none().list()", () -> models.byId("test").none().list());
    steps.show(
        "models.byId(\"test\").none().dateGt(hour(4)).reverse().first()",
        () -> models.byId("test").none().dateGt(hour(4)).reverse().first());
    steps.show(
        "models.byId(\"test\").none().count()", () -> models.byId("test").none().count());
    steps.show(
        "models.byId(\"test\").none().exists()",
        () -> models.byId("test").none().exists());
    steps.showFailure(
        "models.byId(\"test\").none().get()", () -> models.byId("test").none().get());
    steps.show(
        "models.byId(\"test\").none().delete()",
        () -> models.byId("test").none().delete());
  }
}
