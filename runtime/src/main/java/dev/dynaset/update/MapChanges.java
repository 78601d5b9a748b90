package dev.dynaset.update;

import dev.dynaset.codec.Form;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AttributePath;
import java.util.function.Function;

/**
 * A map whose entries can be changed.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 * @param <K> the type of its keys
 * @param <P> the value of an entry as updates name it
 */
abstract class MapChanges<U, T, K, P> extends SettableUpdate<U, T> {
  private final Form<K> keyForm;
  private final Function<AttributePath, P> entry;

  MapChanges(
      AttributePath location, Form<T> form, Form<K> keyForm, Function<AttributePath, P> entry) {
    super(location, form);
    this.keyForm = keyForm;
    this.entry = entry;
  }

  /**
   * The value with a key, which need not be there: a number counts from 0. The map itself must be
   * there, or else the write is a {@link dev.dynaset.MissingParentException}: an entry of a map that
   * is absent cannot be set.
   */
  public final P at(K key) {
    return entry.apply(location().entry(StoredValues.key(toString(), keyForm, key)));
  }
}
