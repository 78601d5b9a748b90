package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;
import java.util.function.Function;

/**
 * A map attribute that may be absent.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 * @param <K> the type of its keys
 * @param <P> the value of an entry as updates name it
 */
public final class OptionalMapUpdate<U, T, K, P> extends MapChanges<U, T, K, P> {
  /** For update vocabularies. */
  public OptionalMapUpdate(
      AttributePath location, Form<T> form, Form<K> keyForm, Function<AttributePath, P> entry) {
    super(location, form, keyForm, entry);
  }

  /** Removes it: {@code REMOVE a}. */
  public Update<U> remove() {
    return removed();
  }
}
