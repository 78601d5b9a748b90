package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.draft;
import static dev.dynaset.examples.tour.SampleItems.hour;

import dev.dynaset.examples.steps.Steps;

/** Creates an item and changes it, without reading it before. */
final class Changes {
  private Changes() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "Creating and changing an item",
        "draft() is an item #0 of the hash key \"draft\". create and update send one request, which has a"
            + " condition: create needs that there is no such item, update that there is one. before is the item"
            + " of hour(1), after the same with bool = true.");
    steps.show("models.create(draft())", () -> models.create(draft()));
    steps.showFailure("models.create(draft())", () -> models.create(draft()));
    steps.show("models.getOrCreate(draft())", () -> models.getOrCreate(draft()));
    steps.show(
        "models.update(\"draft\", hour(0), m -> m.number().increment())",
        () -> models.update("draft", hour(0), m -> m.number().increment()));
    steps.show(
        "models.update(\"draft\", hour(0), m -> m.number().increment(10).and(m.string()"
            + ".set(\"x\")))",
        () -> models.update(
            "draft", hour(0), m -> m.number().increment(10).and(m.string().set("x"))));
    steps.showFailure(
        "models.update(\"draft\", hour(1), m -> m.number().increment())",
        () -> models.update("draft", hour(1), m -> m.number().increment()));
    steps.show(
        "models.upsert(\"draft\", hour(1), m -> m.number().increment().and(m.bool()"
            + ".setIfAbsent(false)))",
        () -> models.upsert(
            "draft", hour(1), m -> m.number().increment().and(m.bool().setIfAbsent(false))));
    steps.show(
        "models.upsert(\"draft\", hour(1), m -> m.number().increment().and(m.bool()"
            + ".setIfAbsent(false)))",
        () -> models.upsert(
            "draft", hour(1), m -> m.number().increment().and(m.bool().setIfAbsent(false))));
    steps.showFailure(
        "models.upsert(\"draft\", hour(2), m -> m.number().increment())",
        () -> models.upsert("draft", hour(2), m -> m.number().increment()));
    TestDynamoModel before = models.get("draft", hour(1));
    TestDynamoModel after = models.get("draft", hour(1));
    after.bool = true;
    steps.show("models.update(before, after)", () -> models.update(before, after));
    steps.show("models.update(after, after)", () -> models.update(after, after));
    steps.show(
        "models.item(\"draft\", hour(1)).prepare().update(m -> m.number().set(50))"
            + ".returningOld().execute()",
        () -> models
            .item("draft", hour(1))
            .prepare()
            .update(m -> m.number().set(50))
            .returningOld()
            .execute());
    steps.show(
        "models.item(\"draft\", hour(1)).prepare().update(m -> m.number().decrement()).explain()",
        () -> models
            .item("draft", hour(1))
            .prepare()
            .update(m -> m.number().decrement())
            .explain());
  }
}
