package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.hour;

import dev.dynaset.examples.steps.Steps;

/** Reads without blocking; the tour waits for what comes. */
final class Async {
  private Async() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "Without blocking",
        "async() of a query set, an item or the table is the last word before a verb: it returns futures, and publishers"
            + " with back-pressure. The requests are the same.");
    steps.show(
        "models.byId(\"test\").dateGt(hour(6)).async().list().join()",
        () -> models.byId("test").dateGt(hour(6)).async().list().join());
    steps.show(
        "models.byId(\"test\").async().last().join()",
        () -> models.byId("test").async().last().join());
    TestDynamoModelKey key = TestDynamoModelKey.of("test", hour(3));
    steps.show(
        "models.item(key).async().find().join()",
        () -> models.item(key).async().find().join());
    steps.show(
        "models.scan().async().count().join()",
        () -> models.scan().async().count().join());
  }
}
