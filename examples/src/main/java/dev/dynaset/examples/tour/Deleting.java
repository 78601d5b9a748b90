package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.hour;
import static dev.dynaset.examples.tour.SampleItems.keysOf;
import static dev.dynaset.examples.tour.SampleItems.nineItems;

import dev.dynaset.examples.steps.Steps;

/** Deletes items and tables; last, since the other chapters need what it takes away. */
final class Deleting {
  private Deleting() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "Another table, and deleting",
        "The delete of a query set reads the keys and deletes what matches, 25 items at a time."
            + " copy is the table of the first line.");
    TestDynamoModelTable copy = steps.show(
        "models.named(\"pydjamodbtest-copy\")", () -> models.named("pydjamodbtest-copy"));
    steps.showFailure("copy.byId(\"test\").list()", () -> copy.byId("test").list());
    steps.show("copy.admin().create()", () -> copy.admin().create());
    steps.show("copy.putAll(nineItems().stream())", () -> copy.putAll(nineItems().stream()));
    steps.show(
        "copy.byId(\"test\").limit(3).delete()",
        () -> copy.byId("test").limit(3).delete());
    steps.show("copy.deleteAll(keysOf(3, 4, 10))", () -> copy.deleteAll(keysOf(3, 4, 10)));
    steps.show("copy.byId(\"test\").list()", () -> copy.byId("test").list());
    steps.show("copy.admin().delete()", () -> copy.admin().delete());
    steps.show("models.delete(\"test\", hour(9))", () -> models.delete("test", hour(9)));
    steps.show("models.delete(\"test\", hour(9))", () -> models.delete("test", hour(9)));
    steps.show(
        "models.byId(\"test\").dateGte(hour(5)).delete()",
        () -> models.byId("test").dateGte(hour(5)).delete());
    steps.show("models.byId(\"test\").list()", () -> models.byId("test").list());
    steps.show("models.admin().delete()", () -> models.admin().delete());
  }
}
