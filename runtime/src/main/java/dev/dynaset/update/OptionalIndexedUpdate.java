package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;
import java.util.List;

/**
 * The same as {@link IndexedUpdate} of a member that may be absent.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
public final class OptionalIndexedUpdate<U, T> extends IndexedChanges<U, T> {
  /** For update vocabularies. */
  public OptionalIndexedUpdate(AttributePath location, Form<T> form) {
    super(location, form, List.of());
  }

  /** Sets it, and the keys of indexes that are made of it, if it is absent; NULL counts as absent. */
  public Update<U> setIfAbsent(T value) {
    return setIfMissing(value);
  }

  /** Removes it; the item leaves the indexes whose keys are made of it. */
  public Update<U> remove() {
    return removed();
  }
}
