package dev.dynaset.update;

import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;
import java.util.function.Function;

/**
 * A map attribute.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 * @param <K> the type of its keys
 * @param <P> the value of an entry as updates name it
 */
public final class MapUpdate<U, T, K, P> extends MapChanges<U, T, K, P> {
  /** For update vocabularies. */
  public MapUpdate(
      AttributePath location, Form<T> form, Form<K> keyForm, Function<AttributePath, P> entry) {
    super(location, form, keyForm, entry);
  }
}
