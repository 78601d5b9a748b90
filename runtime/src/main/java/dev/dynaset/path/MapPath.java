package dev.dynaset.path;

import dev.dynaset.codec.Form;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AttributePath;
import java.util.function.Function;

/**
 * A map attribute.
 *
 * @param <V> the vocabulary that the conditions belong to
 * @param <T> the type in Java
 * @param <K> the type of its keys
 * @param <P> the value of an entry as conditions name it
 */
public final class MapPath<V, T, K, P> extends EqualityPath<V, T> {
  private final Form<K> keyForm;
  private final Function<AttributePath, P> entry;

  /** For vocabularies. */
  public MapPath(
      AttributePath location, Form<T> form, Form<K> keyForm, Function<AttributePath, P> entry) {
    super(location, form);
    this.keyForm = keyForm;
    this.entry = entry;
  }

  /** How many entries it has: {@code size(a)}. */
  public SizeOperand<V> size() {
    return new SizeOperand<>(location());
  }

  /**
   * The value with a key; an item without it meets no condition on it but {@code notExists} and
   * {@code isNull}.
   */
  public P at(K key) {
    return entry.apply(location().entry(StoredValues.key(toString(), keyForm, key)));
  }
}
