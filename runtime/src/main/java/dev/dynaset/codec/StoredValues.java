package dev.dynaset.codec;

import dev.dynaset.sdk.AttributeValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Values that attributes are compared with or set to. Each method takes the name of the member, for
 * messages, and throws a {@link NullPointerException} for null and an {@link
 * IllegalArgumentException}, without the value, for what DynamoDB cannot store.
 */
public final class StoredValues {
  private StoredValues() {}

  /**
   * The value as it is stored.
   *
   * @throws IllegalArgumentException also if it is stored by leaving its attribute out, as an empty
   *     set is
   */
  public static <V> AttributeValue of(String member, Form<V> form, V value) {
    return ofMember(member, form, value)
        .orElseThrow(() -> new IllegalArgumentException(
            member + " is an empty set, which DynamoDB does not have."));
  }

  /** The value as it is stored; empty if it is stored by leaving its attribute out. */
  public static <V> Optional<AttributeValue> ofMember(String member, Form<V> form, V value) {
    if (value == null) {
      if (form.takesNull()) {
        return Optional.of(AttributeValues.nul(true));
      }
      throw new NullPointerException(member + ": the value is null.");
    }
    if (form.isAbsent(value)) {
      return Optional.empty();
    }
    try {
      return Optional.of(form.toAttributeValue(value));
    } catch (MappingFault fault) {
      throw new IllegalArgumentException(
          member + fault.path() + " " + fault.sentence(), fault.getCause());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(member + " cannot be stored: " + Reasons.of(e) + ".", e);
    }
  }

  /** Whether null is a value: an element of a list, or a value of a map, that may be null. */
  public static boolean takesNull(Form<?> form) {
    return form.takesNull();
  }

  /** The value as it is stored, and the other texts that are read as it. */
  public static <V> List<AttributeValue> withAliases(String member, Form<V> form, V value) {
    AttributeValue stored = of(member, form, value);
    List<String> aliases = value == null ? List.of() : form.aliases(value);
    if (aliases.isEmpty()) {
      return List.of(stored);
    }
    List<AttributeValue> all = new ArrayList<>(aliases.size() + 1);
    all.add(stored);
    for (String alias : aliases) {
      all.add(AttributeValues.s(alias));
    }
    return all;
  }

  /** A set of what is to be deleted, with all texts that are read as its elements; empty as it is. */
  public static <V> Optional<AttributeValue> deleted(String member, Form<V> form, V elements) {
    Optional<AttributeValue> stored = ofMember(member, form, elements);
    List<String> aliases = form.elementAliases(elements);
    if (stored.isEmpty() || aliases.isEmpty()) {
      return stored;
    }
    List<String> all = new ArrayList<>(stored.get().ss());
    all.addAll(aliases);
    return Optional.of(AttributeValues.ss(all));
  }

  /**
   * A whole number as an attribute of a numeric type stores it.
   *
   * @throws IllegalArgumentException also if it is out of the range of the type
   */
  public static <V extends Number> AttributeValue whole(String member, Form<V> form, long value) {
    V number;
    try {
      number = form.ofText(Long.toString(value));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(member + " cannot be stored: " + Reasons.of(e) + ".", e);
    }
    return of(member, form, number);
  }

  /** The key of an entry of a map, as it is stored. */
  public static <K> String key(String member, Form<K> form, K key) {
    if (key == null) {
      throw new NullPointerException(member + ": the key is null.");
    }
    try {
      return form.toText(key);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "A key of " + member + " cannot be stored: " + Reasons.of(e) + ".", e);
    }
  }
}
