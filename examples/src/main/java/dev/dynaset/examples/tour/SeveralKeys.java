package dev.dynaset.examples.tour;

import dev.dynaset.examples.steps.Steps;
import java.util.List;

/** Reads several hash keys by one query set. */
final class SeveralKeys {
  private SeveralKeys() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "Several hash keys",
        "ids are draft and test. One is read after the other, and a limit ends that; merged reads"
            + " them at the same time, and brings their items in the order of the range key.");
    List<String> ids = List.of("draft", "test");
    steps.show(
        "models.byIdIn(ids).limit(3).list()", () -> models.byIdIn(ids).limit(3).list());
    steps.show(
        "models.byIdIn(ids).reverse().limit(2).list()",
        () -> models.byIdIn(ids).reverse().limit(2).list());
    steps.show(
        "models.byIdIn(ids).merged().limit(3).list()",
        () -> models.byIdIn(ids).merged().limit(3).list());
    steps.show("models.byIdIn(ids).count()", () -> models.byIdIn(ids).count());
    steps.show("models.byIdIn(List.of()).list()", () -> models.byIdIn(List.of()).list());
  }
}
