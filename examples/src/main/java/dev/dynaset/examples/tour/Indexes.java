package dev.dynaset.examples.tour;

import dev.dynaset.examples.steps.Steps;

/** Queries the global index. */
final class Indexes {
  private Indexes() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "A global index",
        "index is models.stringNumberIndex(). Its query sets are like those of the table, without"
            + " consistentRead, which DynamoDB does not have there. #9 has no string and so"
            + " is not in the index.");
    TestDynamoModelTable.StringNumberIndex index = models.stringNumberIndex();
    steps.show("index.byString(\"x\").list()", () -> index.byString("x").list());
    steps.show(
        "index.byString(\"x\").numberEq(5).get()",
        () -> index.byString("x").numberEq(5).get());
    steps.show(
        "index.byString(\"x\").numberLt(4).list()",
        () -> index.byString("x").numberLt(4).list());
    steps.show(
        "index.byString(\"x\").numberLte(4).list()",
        () -> index.byString("x").numberLte(4).list());
    steps.show(
        "index.byString(\"x\").numberGt(4).list()",
        () -> index.byString("x").numberGt(4).list());
    steps.show(
        "index.byString(\"x\").numberGte(4).list()",
        () -> index.byString("x").numberGte(4).list());
    steps.show(
        "index.byString(\"x\").numberBetween(2, 4).list()",
        () -> index.byString("x").numberBetween(2, 4).list());
    steps.show(
        "index.byString(\"x\").numberBetween(4, 2).list()",
        () -> index.byString("x").numberBetween(4, 2).list());
    steps.show("index.byString(\"x\").last()", () -> index.byString("x").last());
  }
}
