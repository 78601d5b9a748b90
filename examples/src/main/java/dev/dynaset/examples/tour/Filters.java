package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.hour;

import dev.dynaset.Condition;
import dev.dynaset.examples.steps.Steps;

/** Narrows a query by what is no key. */
final class Filters {
  private Filters() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "Filters",
        "DynamoDB filters what a query has read: filtered items are not sent, but cost as much."
            + " So keys and range conditions come first, filters are for the rest. A filter has all attributes"
            + " but the keys.");
    steps.show(
        "models.byId(\"test\").filter(m -> m.bool().isTrue()).list()",
        () -> models.byId("test").filter(m -> m.bool().isTrue()).list());
    steps.show(
        "models.byId(\"test\").filter(m -> m.number().gte(3).and(m.bool().isFalse())).list()",
        () -> models
            .byId("test")
            .filter(m -> m.number().gte(3).and(m.bool().isFalse()))
            .list());
    steps.show(
        "models.byId(\"test\").filter(m -> m.number().lt(2).or(m.number().gt(7))).list()",
        () -> models
            .byId("test")
            .filter(m -> m.number().lt(2).or(m.number().gt(7)))
            .list());
    steps.show(
        "models.byId(\"test\").filter(m -> m.number().between(2, 7).not()).list()",
        () -> models.byId("test").filter(m -> m.number().between(2, 7).not()).list());
    steps.show(
        "models.byId(\"test\").filter(m -> m.number().in(1, 3, 20)).list()",
        () -> models.byId("test").filter(m -> m.number().in(1, 3, 20)).list());
    steps.show(
        "models.byId(\"test\").filter(m -> m.string().notExists()).list()",
        () -> models.byId("test").filter(m -> m.string().notExists()).list());
    steps.show(
        "models.byId(\"test\").dateLt(hour(6)).filter(m -> m.string().beginsWith(\"x\"))"
            + ".count()",
        () -> models
            .byId("test")
            .dateLt(hour(6))
            .filter(m -> m.string().beginsWith("x"))
            .count());
    steps.show(
        "models.stringNumberIndex().byString(\"x\").numberGt(4).filter(m -> m.bool()"
            + ".isTrue()).list()",
        () -> models
            .stringNumberIndex()
            .byString("x")
            .numberGt(4)
            .filter(m -> m.bool().isTrue())
            .list());
    steps.show(
        "models.byId(\"test\").transform(ModelQueries::even).reverse().list()",
        () -> models.byId("test").transform(ModelQueries::even).reverse().list());
    steps.show(
        "models.byId(\"test\").filter(m -> m.number().in()).list()",
        () -> models.byId("test").filter(m -> m.number().in()).list());
    steps.show(
        "models.byId(\"test\").filter(Condition.never()).exists()",
        () -> models.byId("test").filter(Condition.never()).exists());
    steps.show(
        "models.byId(\"test\").filter(Condition.always()).count()",
        () -> models.byId("test").filter(Condition.always()).count());
    withLimit(models, steps);
  }

  private static void withLimit(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "limit with a filter",
        "limit counts what the filter lets through, so that it is no longer the Limit of DynamoDB: each"
            + " request evaluates 1 MB, or as many items as pageSize says.");
    steps.show(
        "models.byId(\"test\").filter(m -> m.bool().isFalse()).limit(2).list()",
        () -> models.byId("test").filter(m -> m.bool().isFalse()).limit(2).list());
    steps.show(
        "models.byId(\"test\").filter(m -> m.bool().isFalse()).limit(2).pageSize(3).list()",
        () -> models
            .byId("test")
            .filter(m -> m.bool().isFalse())
            .limit(2)
            .pageSize(3)
            .list());
    steps.show(
        "models.byId(\"test\").filter(m -> m.bool().isFalse()).last()",
        () -> models.byId("test").filter(m -> m.bool().isFalse()).last());
    steps.show(
        "models.byId(\"test\").dateGt(hour(4)).filter(m -> m.bool().isFalse()).limit(2)"
            + ".explain()",
        () -> models
            .byId("test")
            .dateGt(hour(4))
            .filter(m -> m.bool().isFalse())
            .limit(2)
            .explain());
    steps.show(
        "models.byId(\"test\").filter(Condition.never()).explain()",
        () -> models.byId("test").filter(Condition.never()).explain());
  }
}
