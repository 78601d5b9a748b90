package dev.dynaset.examples.tour;

import dev.dynaset.examples.steps.Steps;

/** Limits what comes back. */
final class Limits {
  private Limits() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "limit: how many items come back",
        "Over as many pages as they are. The Limit of DynamoDB, which is per page and counts items"
            + " before any filter, is called pageSize.");
    steps.show(
        "models.byId(\"test\").limit(3).list()",
        () -> models.byId("test").limit(3).list());
    steps.show(
        "models.byId(\"test\").limit(6).pageSize(4).list()",
        () -> models.byId("test").limit(6).pageSize(4).list());
    steps.show(
        "models.byId(\"test\").limit(3).count()",
        () -> models.byId("test").limit(3).count());
    steps.show(
        "models.byId(\"test\").limit(3).last()",
        () -> models.byId("test").limit(3).last());
    steps.showFailure(
        "models.byId(\"test\").limit(1).get()",
        () -> models.byId("test").limit(1).get());
    steps.show(
        "models.byId(\"test\").limit(0).list()",
        () -> models.byId("test").limit(0).list());
    steps.showFailure(
        "models.byId(\"test\").limit(-1)", () -> models.byId("test").limit(-1));
    steps.chapter(
        "maxEvaluated: what a reading may cost",
        "A filter may leave out all that was read. maxEvaluated ends that: a page then says so, and"
            + " its token goes on; other readings throw, and lose nothing.");
    steps.show(
        "models.byId(\"test\").filter(m -> m.number().gt(6L)).maxEvaluated(5).page().next().isPresent()",
        () -> models
            .byId("test")
            .filter(m -> m.number().gt(6L))
            .maxEvaluated(5)
            .page()
            .next()
            .isPresent());
    steps.showFailure(
        "models.byId(\"test\").filter(m -> m.number().gt(6L)).maxEvaluated(5).list()",
        () -> models.byId("test").filter(m -> m.number().gt(6L)).maxEvaluated(5).list());
  }
}
