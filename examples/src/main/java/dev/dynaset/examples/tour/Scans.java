package dev.dynaset.examples.tour;

import dev.dynaset.examples.steps.Steps;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Reads everything there is, on purpose. */
final class Scans {
  private Scans() {}

  static void run(TestDynamoModelTable models, Steps steps) {
    steps.chapter(
        "Scans",
        "Nothing but scan() reads a whole table or index. Its filter may name keys. A parallel scan"
            + " reads several segments at the same time; its action is called by one at a time.");
    steps.show(
        "models.scan().filter(m -> m.number().gt(7L)).list()",
        () -> models.scan().filter(m -> m.number().gt(7L)).list());
    steps.show("models.scan().count()", () -> models.scan().count());
    steps.show(
        "models.scan().segment(0, 2).limit(1).page().items().size()",
        () -> models.scan().segment(0, 2).limit(1).page().items().size());
    steps.show(
        "models.stringNumberIndex().scan().count()",
        () -> models.stringNumberIndex().scan().count());
    Queue<Long> numbers = new ConcurrentLinkedQueue<>();
    steps.show(
        "models.scan().parallelScan(2).forEach(m -> numbers.add(m.number))",
        () -> models.scan().parallelScan(2).forEach(m -> numbers.add(m.number)));
    steps.show(
        "models.scan().parallelScan(2).count()",
        () -> models.scan().parallelScan(2).count());
    steps.show("models.admin().estimatedItemCount()", () -> models.admin().estimatedItemCount());
  }
}
