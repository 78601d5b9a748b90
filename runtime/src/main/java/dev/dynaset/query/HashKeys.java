package dev.dynaset.query;

import dev.dynaset.codec.Form;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.key.KeyTemplate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The hash keys of a query of several: each once, in the order in which they are given.
 *
 * @param <V> what the hash keys are taken of
 */
public final class HashKeys<V> {
  private final List<V> values;
  private final List<List<AttributeValue>> keys;

  private HashKeys(List<V> values, List<List<AttributeValue>> keys) {
    this.values = values;
    this.keys = keys;
  }

  /** Hash keys without attributes, one of each value: {@link #and} adds the attributes. */
  public static <V> HashKeys<V> of(Collection<? extends V> values) {
    Objects.requireNonNull(values, "values");
    List<V> all = new ArrayList<>(values.size());
    List<List<AttributeValue>> keys = new ArrayList<>(values.size());
    for (V value : values) {
      all.add(Objects.requireNonNull(value, "one of the values"));
      keys.add(List.of());
    }
    return new HashKeys<>(all, keys);
  }

  /** Hash keys of one attribute, each of which is a value. */
  public static <V> HashKeys<V> of(String member, Form<V> form, Collection<? extends V> values) {
    Objects.requireNonNull(values, "values");
    List<List<AttributeValue>> keys = new ArrayList<>(values.size());
    for (V value : values) {
      keys.add(List.of(KeyValues.value(member, form, value)));
    }
    return new HashKeys<>(List.of(), keys);
  }

  /** These hash keys with one more attribute, which a function takes of each value. */
  public <P> HashKeys<V> and(
      String member, Form<P> form, Function<? super V, ? extends P> attribute) {
    Objects.requireNonNull(attribute, member);
    List<List<AttributeValue>> longer = new ArrayList<>(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      List<AttributeValue> key = new ArrayList<>(keys.get(i));
      key.add(KeyValues.value(member, form, attribute.apply(values.get(i))));
      longer.add(List.copyOf(key));
    }
    return new HashKeys<>(values, longer);
  }

  /**
   * Hash keys of one attribute, which is made of the attributes of these.
   *
   * @throws IllegalArgumentException if one of them cannot be made
   */
  public HashKeys<V> as(KeyTemplate template) {
    List<List<AttributeValue>> made = new ArrayList<>(keys.size());
    for (List<AttributeValue> key : keys) {
      made.add(List.of(template.value(key.toArray(AttributeValue[]::new))));
    }
    return new HashKeys<>(values, made);
  }

  /** The keys, each once. */
  List<List<AttributeValue>> distinct() {
    return List.copyOf(new LinkedHashSet<>(keys));
  }
}
