package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;
import java.util.List;

/**
 * A member that keys of indexes are made of, beside members of the key of the table alone.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
public final class IndexedUpdate<U, T> extends IndexedChanges<U, T> {
  /** For update vocabularies. */
  public IndexedUpdate(AttributePath location, Form<T> form) {
    super(location, form, List.of());
  }

  /** Sets it, and the keys of indexes that are made of it, if it is absent; NULL counts as absent. */
  public Update<U> setIfAbsent(T value) {
    return setIfMissing(value);
  }
}
