package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.hour;

import dev.dynaset.examples.steps.Steps;

/** Uses query-set methods and a manager that are not generated but written for one application. */
final class YourOwnWords {
  private YourOwnWords() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "Your own query-set methods and managers",
        "A query-set method is a static method from query set to query set (see ModelQueries), a"
            + " manager is a class that holds the table (see ModelManager): manager is"
            + " new ModelManager(models).");
    steps.show(
        "models.byId(\"test\").transform(ModelQueries::morning).list()",
        () -> models.byId("test").transform(ModelQueries::morning).list());
    steps.show(
        "models.byId(\"test\").transform(ModelQueries::morning)"
            + ".transform(ModelQueries::newestTwo).list()",
        () -> models
            .byId("test")
            .transform(ModelQueries::morning)
            .transform(ModelQueries::newestTwo)
            .list());
    steps.show(
        "models.stringNumberIndex().byString(\"x\").transform(ModelQueries::newestTwo).list()",
        () -> models
            .stringNumberIndex()
            .byString("x")
            .transform(ModelQueries::newestTwo)
            .list());
    ModelManager manager = new ModelManager(models);
    steps.show(
        "manager.morning(\"test\").count()", () -> manager.morning("test").count());
    steps.show("manager.ofString(\"x\").last()", () -> manager.ofString("x").last());
    steps.show("manager.since(\"test\", hour(7))", () -> manager.since("test", hour(7)));
    steps.show("manager.since(\"test\", null)", () -> manager.since("test", null));
  }
}
