package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.hour;

import dev.dynaset.examples.steps.Steps;
import org.jspecify.annotations.Nullable;

/** Reads parts of items. */
final class Projections {
  private record Line(
      @Nullable Long number,
      @Nullable String string,
      @Nullable Boolean bool) {}

  private Projections() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "Projections: parts of items",
        "DynamoDB sends the asked attributes and the key alone. Marked is a record with"
            + " @Projection(of = TestDynamoModel.class), for which the processor generates MarkedProjection."
            + " What is read so cannot be saved.");
    steps.show(
        "models.byId(\"test\").dateLt(hour(3)).select(MarkedProjection.INSTANCE).list()",
        () -> models
            .byId("test")
            .dateLt(hour(3))
            .select(MarkedProjection.INSTANCE)
            .list());
    steps.show(
        "models.byId(\"test\").select(MarkedProjection.INSTANCE).last()",
        () -> models.byId("test").select(MarkedProjection.INSTANCE).last());
    steps.show(
        "models.byId(\"test\").select(models.value(m -> m.number())).list()",
        () -> models.byId("test").select(models.value(m -> m.number())).list());
    steps.show(
        "models.byId(\"test\").dateGte(hour(8)).select(models.optionalValue(m -> m"
            + ".string())).list()",
        () -> models
            .byId("test")
            .dateGte(hour(8))
            .select(models.optionalValue(m -> m.string()))
            .list());
    steps.show(
        "models.byId(\"test\").limit(3).select(models.values(m -> m.number(), m -> m"
            + ".string(), (n, s) -> s + n)).list()",
        () -> models
            .byId("test")
            .limit(3)
            .select(models.values(m -> m.number(), m -> m.string(), (n, s) -> s + n))
            .list());
    steps.show(
        "models.byId(\"test\").limit(2).select(models.values(m -> m.number(), m -> m.string(),"
            + " m -> m.bool(), Line::new)).list()",
        () -> models
            .byId("test")
            .limit(2)
            .select(models.values(m -> m.number(), m -> m.string(), m -> m.bool(), Line::new))
            .list());
    steps.show(
        "models.byId(\"test\").select(models.value(m -> m.number())).filter(m -> m.bool()"
            + ".isTrue()).list()",
        () -> models
            .byId("test")
            .select(models.value(m -> m.number()))
            .filter(m -> m.bool().isTrue())
            .list());
    steps.showFailure(
        "models.byId(\"test\").select(models.value(m -> m.string())).last()",
        () -> models.byId("test").select(models.value(m -> m.string())).last());
    steps.show(
        "models.item(\"test\", hour(5)).select(MarkedProjection.INSTANCE).find()",
        () -> models.item("test", hour(5)).select(MarkedProjection.INSTANCE).find());
  }
}
