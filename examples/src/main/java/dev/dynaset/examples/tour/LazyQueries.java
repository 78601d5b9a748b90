package dev.dynaset.examples.tour;

import dev.dynaset.examples.steps.Steps;

/** Shows when a query set sends its requests. */
final class LazyQueries {
  private LazyQueries() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "A query set is a description",
        "Building one sends nothing. Each reading sends anew, and no more than it needs: pages are"
            + " read when their first item is wanted. pageSize(4) makes pages small enough to see"
            + " that; without it a page is up to 1 MB. all is the first query set below.");
    TestDynamoModelQuerySet all = steps.show("models.byId(\"test\")", () -> models.byId("test"));
    steps.show("all.reverse().limit(3)", () -> all.reverse().limit(3));
    steps.show("all.list()", () -> all.list());
    steps.show("all.count() + all.count()", () -> all.count() + all.count());
    steps.show("all.consistentRead().list()", () -> all.consistentRead().list());
    steps.show("all.reverse().list()", () -> all.reverse().list());
    steps.show("all.reverse().reverse().list()", () -> all.reverse().reverse().list());
    steps.show(
        "long sum = 0; for (TestDynamoModel model : all) { sum += model.number; } return sum;",
        () -> {
          long sum = 0;
          for (TestDynamoModel model : all) {
            sum += model.number;
          }
          return sum;
        });
    steps.show("all.pageSize(4).list()", () -> all.pageSize(4).list());
    steps.show(
        "all.pageSize(4).iterator().next()", () -> all.pageSize(4).iterator().next());
    steps.show(
        "all.pageSize(4).stream().filter(model -> model.bool).limit(3).toList()",
        () -> all.pageSize(4).stream().filter(model -> model.bool).limit(3).toList());
  }
}
