package dev.dynaset.codec;

import dev.dynaset.expression.AttributePath;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes of a model by position, keys of the table first: what they are stored as, and what
 * they are called in messages.
 */
public final class ItemShape {
  private final String model;
  private final int keyCount;
  private final List<String> members;
  private final List<String> names;
  private final BitSet sensitive;
  /** What the absence of attributes means, by their positions. */
  private final Map<Integer, AttributeValue> absent;
  /** What words keys; null if the attributes of the key are members. */
  private final @Nullable KeyWording wording;
  /** Made when it is needed: two threads may make one each, which does no harm. */
  private @Nullable AttributeNames table;

  /** A shape; for that of a projection, which may have a member twice. */
  ItemShape(
      String model, int keyCount, List<String> members, List<String> names, BitSet sensitive) {
    this(model, keyCount, members, names, sensitive, Map.of(), null);
  }

  private ItemShape(
      String model,
      int keyCount,
      List<String> members,
      List<String> names,
      BitSet sensitive,
      Map<Integer, AttributeValue> absent,
      @Nullable KeyWording wording) {
    this.model = model;
    this.keyCount = keyCount;
    this.members = members;
    this.names = names;
    this.sensitive = sensitive;
    this.absent = absent;
    this.wording = wording;
  }

  /**
   * The shape of the items of a model, each attribute of which is stored under the name of its
   * member.
   *
   * @param model the simple name of the model
   * @param keyCount how many of the members, from the first, are the key of the table
   * @param members the names of the members
   */
  public static ItemShape ofItem(String model, int keyCount, String... members) {
    List<String> all = List.of(members);
    return new ItemShape(model, keyCount, all, all, new BitSet());
  }

  /**
   * The shape of a document, each attribute of which is stored under the name of its member.
   *
   * @param model the simple name of its class
   * @param members the names of the members
   */
  public static ItemShape ofDocument(String model, String... members) {
    return ofItem(model, 0, members);
  }

  /**
   * This shape with attributes that are stored under other names than those of their members.
   *
   * @param membersAndNames a member and its stored name, another member and its stored name …
   */
  public ItemShape storedAs(String... membersAndNames) {
    List<String> stored = new ArrayList<>(names);
    for (int i = 0; i < membersAndNames.length; i += 2) {
      stored.set(members.indexOf(membersAndNames[i]), membersAndNames[i + 1]);
    }
    return new ItemShape(model, keyCount, members, List.copyOf(stored), sensitive, absent, wording);
  }

  /** This shape, in which messages show {@code ***} for the attributes at some positions. */
  public ItemShape masking(int... positions) {
    BitSet masked = (BitSet) sensitive.clone();
    for (int position : positions) {
      masked.set(position);
    }
    return new ItemShape(model, keyCount, members, names, masked, absent, wording);
  }

  /**
   * This shape with what the absence of an attribute means, to conditions and updates as well.
   *
   * @param form how the attribute is stored
   */
  public <V> ItemShape meaning(int position, Form<V> form, V value) {
    Map<Integer, AttributeValue> more = new HashMap<>(absent);
    more.put(position, form.toAttributeValue(value));
    return new ItemShape(model, keyCount, members, names, sensitive, more, wording);
  }

  /** This shape of items whose keys are worded so. */
  public ItemShape worded(KeyWording words) {
    return new ItemShape(model, keyCount, members, names, sensitive, absent, words);
  }

  /** What words keys; null if the attributes of the key are members. */
  @Nullable
  KeyWording wording() {
    return wording;
  }

  /** The key alone of this shape. */
  public ItemShape ofKey() {
    return new ItemShape(
        model,
        keyCount,
        members.subList(0, keyCount),
        names.subList(0, keyCount),
        sensitive,
        Map.of(),
        wording);
  }

  /** The simple name of the model. */
  public String model() {
    return model;
  }

  /** How many of the attributes, from the first, are the key of the table. None of a document. */
  public int keyCount() {
    return keyCount;
  }

  /** Whether it is the shape of a document within an item: it has no key. */
  public boolean isDocument() {
    return keyCount == 0;
  }

  /** The name under which DynamoDB stores the attribute. */
  public String name(int position) {
    return names.get(position);
  }

  /** The name of the Java member. */
  public String member(int position) {
    return members.get(position);
  }

  /** The attribute as conditions and updates name it. */
  public AttributePath path(int position) {
    return AttributePath.of(names.get(position), members.get(position), sensitive.get(position))
        .meaning(absent.get(position));
  }

  /** The attribute of a document that is stored at a place. */
  public AttributePath path(AttributePath document, int position) {
    return document
        .attribute(names.get(position), members.get(position), sensitive.get(position))
        .meaning(absent.get(position));
  }

  /** The names of the attributes as bytes. */
  AttributeNames names() {
    AttributeNames known = table;
    if (known == null) {
      known = new AttributeNames(names);
      table = known;
    }
    return known;
  }

  /** Whether an attribute is stored under this name. */
  public boolean has(String name) {
    return names.contains(name);
  }

  boolean sharesNamesWith(ItemShape other) {
    return !Collections.disjoint(names, other.names);
  }

  /** The position of a Java member; negative if there is none. */
  public int positionOf(String member) {
    return members.indexOf(member);
  }

  /** Where an attribute is that is stored under this name; negative if there is none. */
  public int position(String name) {
    return names.indexOf(name);
  }

  /** Whether messages show {@code ***} for the attribute with this stored name. */
  public boolean isSensitive(String name) {
    int position = names.indexOf(name);
    return position >= 0 && sensitive.get(position);
  }

  /** The name of the Java member that is stored under this name; the name itself, if there is none. */
  public String memberOf(String name) {
    int position = names.indexOf(name);
    return position < 0 ? name : members.get(position);
  }
}
