package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.nineItems;
import static dev.dynaset.examples.tour.SampleItems.tenthItem;

import dev.dynaset.examples.steps.Steps;

/** Creates the table and writes the ten items that the other chapters read. */
final class Writing {
  private Writing() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "A table and ten items",
        "models is TestDynamoModelTable.of(dynaset). An item is printed as its number: #0 to #9."
            + " All have the hash key \"test\"; #n has the range key hour(n).");
    steps.show("models.admin().create()", () -> models.admin().create());
    steps.show("models.admin().create()", () -> models.admin().create());
    steps.show("models.admin().exists()", () -> models.admin().exists());
    steps.show("models.putAll(nineItems())", () -> models.putAll(nineItems()));
    steps.show("models.toItem(tenthItem())", () -> models.toItem(tenthItem()));
    steps.show("models.keyOf(tenthItem())", () -> models.keyOf(tenthItem()));
    steps.show("models.put(tenthItem())", () -> models.put(tenthItem()));
  }
}
