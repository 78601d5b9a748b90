package dev.dynaset.tests.together;

import dev.dynaset.ItemInterceptor;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Notes what it hears of labels, and puts a note on each. */
final class Heard implements ItemInterceptor<Label, LabelKey> {
  private final Queue<String> calls = new ConcurrentLinkedQueue<>();

  List<String> calls() {
    return List.copyOf(calls);
  }

  @Override
  public Label beforePut(Label item) {
    calls.add("beforePut " + item.id());
    return new Label(item.id(), item.count(), Optional.of("noted"));
  }

  @Override
  public void afterPut(Label item) {
    calls.add("afterPut " + item.id() + " " + item.note().orElse("without note"));
  }

  @Override
  public void beforeUpdate(LabelKey key) {
    calls.add("beforeUpdate " + key.id());
  }

  @Override
  public void afterUpdate(LabelKey key, @Nullable Label item) {
    calls.add("afterUpdate " + key.id() + " " + item);
  }

  @Override
  public void beforeDelete(LabelKey key) {
    calls.add("beforeDelete " + key.id());
  }

  @Override
  public void afterDelete(LabelKey key, @Nullable Label old) {
    calls.add("afterDelete " + key.id() + " " + old);
  }
}
