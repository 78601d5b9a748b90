package dev.dynaset.examples.tour;

import dev.dynaset.CapacityMeter;
import dev.dynaset.examples.steps.Steps;

/** Shows what a reading sends and costs, before it and after it. */
final class Costs {
  private Costs() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "What it costs",
        "explain() sends nothing. Its warnings are what a reviewer would ask about. A meter adds up"
            + " what was consumed.");
    steps.show(
        "models.byId(\"test\").filter(m -> m.bool().isTrue()).limit(3).explain()",
        () -> models.byId("test").filter(m -> m.bool().isTrue()).limit(3).explain());
    steps.show(
        "models.scan().explain().warnings()", () -> models.scan().explain().warnings());
    steps.show(
        "models.byId(\"test\").limit(100).explain().estimatedReadUnits(2_000)",
        () -> models.byId("test").limit(100).explain().estimatedReadUnits(2_000));
    CapacityMeter meter = new CapacityMeter();
    steps.show(
        "models.byId(\"test\").pageSize(4).withConsumedCapacity(meter).count()",
        () -> models.byId("test").pageSize(4).withConsumedCapacity(meter).count());
    steps.show("meter.toString()", () -> meter.toString());
  }
}
