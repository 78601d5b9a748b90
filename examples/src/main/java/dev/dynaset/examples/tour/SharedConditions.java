package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.hour;

import dev.dynaset.Condition;
import dev.dynaset.Update;
import dev.dynaset.examples.steps.Steps;

/** Writes a condition once, and uses it wherever there are items. */
final class SharedConditions {
  private SharedConditions() {}

  /** Items with this mark, in filters of the table, of its indexes and of scans, and in writes. */
  static <V> Condition<V> marked(TestDynamoModelConditions<V> model) {
    return model.bool().isTrue();
  }

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "A condition that is written once",
        "SharedConditions.marked is a method for whatever has the attributes that are no keys:"
            + " <V> Condition<V> marked(TestDynamoModelConditions<V> model). A condition and changes"
            + " may be values, too.");
    steps.show(
        "models.byId(\"test\").filter(SharedConditions::marked).count()",
        () -> models.byId("test").filter(SharedConditions::marked).count());
    steps.show(
        "models.stringNumberIndex().byString(\"x\").filter(SharedConditions::marked).count()",
        () -> models
            .stringNumberIndex()
            .byString("x")
            .filter(SharedConditions::marked)
            .count());
    steps.show(
        "models.scan().filter(SharedConditions::marked).count()",
        () -> models.scan().filter(SharedConditions::marked).count());
    steps.showFailure(
        "models.item(\"test\", hour(5)).onlyIf(SharedConditions::marked).delete()",
        () -> models.item("test", hour(5)).onlyIf(SharedConditions::marked).delete());
    Condition<TestDynamoModelAttributes> small = steps.show(
        "TestDynamoModelTable.condition(m -> m.number().lt(3))",
        () -> TestDynamoModelTable.condition(m -> m.number().lt(3)));
    Update<TestDynamoModelUpdate> seen = steps.show(
        "TestDynamoModelTable.changes(m -> m.string().set(\"x\"))",
        () -> TestDynamoModelTable.changes(m -> m.string().set("x")));
    steps.show(
        "models.item(\"test\", hour(2)).onlyIf(small).update(seen)",
        () -> models.item("test", hour(2)).onlyIf(small).update(seen));
  }
}
