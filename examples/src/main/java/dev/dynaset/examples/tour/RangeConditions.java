package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.hour;

import dev.dynaset.KeyRange;
import dev.dynaset.examples.steps.Steps;

/** Narrows a query by its range key, in each way there is for an {@code Instant}. */
final class RangeConditions {
  private RangeConditions() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "Conditions on the range key",
        "One for each query: a second one does not compile. DynamoDB reads only what matches.");
    steps.show(
        "models.byId(\"test\").dateEq(hour(5)).list()",
        () -> models.byId("test").dateEq(hour(5)).list());
    steps.show(
        "models.byId(\"test\").dateLt(hour(4)).list()",
        () -> models.byId("test").dateLt(hour(4)).list());
    steps.show(
        "models.byId(\"test\").dateLte(hour(4)).list()",
        () -> models.byId("test").dateLte(hour(4)).list());
    steps.show(
        "models.byId(\"test\").dateGt(hour(4)).list()",
        () -> models.byId("test").dateGt(hour(4)).list());
    steps.show(
        "models.byId(\"test\").dateGte(hour(4)).list()",
        () -> models.byId("test").dateGte(hour(4)).list());
    steps.show(
        "models.byId(\"test\").dateBetween(hour(2), hour(4)).list()",
        () -> models.byId("test").dateBetween(hour(2), hour(4)).list());
    steps.show(
        "models.byId(\"test\").dateBetween(hour(4), hour(2)).list()",
        () -> models.byId("test").dateBetween(hour(4), hour(2)).list());
    steps.show(
        "models.byId(\"test\").dateWithin(KeyRange.ofNullable(hour(7), null)).list()",
        () -> models.byId("test").dateWithin(KeyRange.ofNullable(hour(7), null)).list());
    steps.show(
        "models.byId(\"test\").dateGt(hour(4)).reverse().limit(2).list()",
        () -> models.byId("test").dateGt(hour(4)).reverse().limit(2).list());
    steps.showFailure("models.byId(\"\")", () -> models.byId(""));
  }
}
