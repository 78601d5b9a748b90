package dev.dynaset.internal.write;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.UpdateAction;
import java.util.List;
import java.util.stream.Stream;

/** The documents, lists and maps of which changes change a part, in words: one may be missing. */
enum Parents implements UpdateAction.Cases<Stream<String>> {
  INSTANCE;

  static List<String> of(List<UpdateAction> changes) {
    return changes.stream().flatMap(change -> change.match(INSTANCE)).distinct().toList();
  }

  @Override
  public Stream<String> set(UpdateAction.Set change) {
    return parent(change.path());
  }

  @Override
  public Stream<String> remove(UpdateAction.Remove change) {
    return parent(change.path());
  }

  @Override
  public Stream<String> add(UpdateAction.Add change) {
    return parent(change.path());
  }

  @Override
  public Stream<String> delete(UpdateAction.Delete change) {
    return parent(change.path());
  }

  @Override
  public Stream<String> raw(UpdateAction.Raw change) {
    return Stream.of("a document in '" + change.fragment() + "'");
  }

  private static Stream<String> parent(AttributePath path) {
    List<AttributePath.Step> steps = path.steps();
    return steps.size() == 1
        ? Stream.empty()
        : Stream.of(
            "'" + new AttributePath(steps.subList(0, steps.size() - 1), path.sensitive()) + "'");
  }
}
