package dev.dynaset.key;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.KeyWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the items of a model have besides its members: attributes that are made of members, and one that
 * names the model. Immutable: each method makes another.
 *
 * @param keys the attributes of the key of the table that are made
 * @param slots the attributes of the keys of indexes that are made
 * @param typeAttribute the attribute that names the model, for people and other programs; null if none
 *     does
 * @param type what it holds
 * @param unstored the members that are not stored by themselves: the key of the table tells them
 */
public record DerivedAttributes(
    List<Derived> keys,
    List<Derived> slots,
    @Nullable String typeAttribute,
    String type,
    Set<String> unstored)
    implements KeyWording {
  /** Nothing but members. */
  public static final DerivedAttributes NONE =
      new DerivedAttributes(List.of(), List.of(), null, "", Set.of());

  /**
   * An attribute that is made of members.
   *
   * @param attribute its stored name
   * @param template how it is made
   */
  public record Derived(String attribute, KeyTemplate template) {}

  /** Keeps copies. */
  public DerivedAttributes {
    keys = List.copyOf(keys);
    slots = List.copyOf(slots);
    unstored = Set.copyOf(unstored);
  }

  /** These and a part of the key of the table. */
  public DerivedAttributes key(String attribute, KeyTemplate template) {
    return new DerivedAttributes(
        with(keys, attribute, template), slots, typeAttribute, type, unstored);
  }

  /** These and a part of the key of an index, which is absent if a member that it is made of is. */
  public DerivedAttributes slot(String attribute, KeyTemplate template) {
    return new DerivedAttributes(
        keys, with(slots, attribute, template), typeAttribute, type, unstored);
  }

  private static List<Derived> with(List<Derived> some, String attribute, KeyTemplate template) {
    List<Derived> more = new ArrayList<>(some);
    more.add(new Derived(attribute, template));
    return more;
  }

  /** These and an attribute that names the model. */
  public DerivedAttributes type(String attribute, String name) {
    return new DerivedAttributes(keys, slots, attribute, name, unstored);
  }

  /** These of items that have no attributes for some members. */
  public DerivedAttributes unstored(String... members) {
    Set<String> more = new LinkedHashSet<>(unstored);
    more.addAll(List.of(members));
    return new DerivedAttributes(keys, slots, typeAttribute, type, more);
  }

  @Override
  public @Nullable String words(ItemShape shape, IntFunction<@Nullable String> keyText) {
    Map<String, String> members = new LinkedHashMap<>();
    for (int position = 0; position < shape.keyCount(); position++) {
      String text = keyText.apply(position);
      KeyTemplate template = template(shape.name(position));
      if (text == null || (template != null && !template.includes(text))) {
        return null;
      }
      if (template == null) {
        members.put(shape.member(position), text);
      } else {
        template.texts(text).forEach(members::putIfAbsent);
      }
    }
    StringBuilder words = new StringBuilder();
    members.forEach((member, text) -> words
        .append(words.isEmpty() ? "" : ", ")
        .append(member)
        .append('=')
        .append(isSensitive(shape, member) ? "***" : text));
    return words.toString();
  }

  private static boolean isSensitive(ItemShape shape, String member) {
    return shape.isSensitive(shape.name(shape.positionOf(member)));
  }

  /** How an attribute is made; null if it is not. */
  @Nullable
  KeyTemplate template(String attribute) {
    KeyTemplate template = template(keys, attribute);
    return template == null ? template(slots, attribute) : template;
  }

  private static @Nullable KeyTemplate template(List<Derived> some, String attribute) {
    for (Derived one : some) {
      if (one.attribute().equals(attribute)) {
        return one.template();
      }
    }
    return null;
  }
}
