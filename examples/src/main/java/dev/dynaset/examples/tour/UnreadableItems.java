package dev.dynaset.examples.tour;

import dev.dynaset.Unreadable;
import dev.dynaset.examples.steps.Steps;

/** Reads what another program has written, which does not fit the model. */
final class UnreadableItems {
  private UnreadableItems() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "Items that do not fit",
        "An item that does not fit its model fails the reading, or is passed over on purpose.");
    steps.show(
        "models.statement(\"INSERT INTO {table} VALUE {'id': 'odd', 'date': 'today'}\").items()",
        () -> models
            .statement("INSERT INTO {table} VALUE {'id': 'odd', 'date': 'today'}")
            .items());
    steps.showFailure("models.byId(\"odd\").list()", () -> models.byId("odd").list());
    steps.show(
        "models.byId(\"odd\").onUnreadable(Unreadable.skip()).page().skipped()",
        () -> models.byId("odd").onUnreadable(Unreadable.skip()).page().skipped());
    steps.show("models.byId(\"odd\").count()", () -> models.byId("odd").count());
    steps.show(
        "models.statement(\"DELETE FROM {table} WHERE id = 'odd' AND \\\"date\\\" = 'today'\").items()",
        () -> models
            .statement("DELETE FROM {table} WHERE id = 'odd' AND \"date\" = 'today'")
            .items());
  }
}
