package dev.dynaset.codec;

import dev.dynaset.expression.AttributePath;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  /** Made when it is needed: two threads may make one each, which does no harm. */
  private @Nullable AttributeNames table;

  private ItemShape(Builder builder) {
    this.model = builder.model;
    this.keyCount = builder.keyCount;
    this.members = List.copyOf(builder.members);
    this.names = List.copyOf(builder.names);
    this.sensitive = builder.sensitive;
  }

  /** Starts the shape of a model with its simple name. */
  public static Builder of(String model) {
    return new Builder(model);
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
    return AttributePath.of(names.get(position), members.get(position), sensitive.get(position));
  }

  /** The attribute of a document that is stored at a place. */
  public AttributePath path(AttributePath document, int position) {
    return document.attribute(names.get(position), members.get(position), sensitive.get(position));
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

  /** Where an attribute is that is stored under this name; negative if there is none. */
  public int position(String name) {
    return names.indexOf(name);
  }

  /** Whether messages show {@code ***} for the attribute with this stored name. */
  public boolean isSensitive(String name) {
    return sensitive.get(names.indexOf(name));
  }

  /** The name of the Java member that is stored under this name. */
  public String memberOf(String name) {
    return members.get(names.indexOf(name));
  }

  /** Takes the attributes in their order. */
  public static final class Builder {
    private final String model;
    private final List<String> members = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final BitSet sensitive = new BitSet();
    private int keyCount;

    private Builder(String model) {
      this.model = model;
    }

    /** Adds a part of the key of the table that is stored under the name of its member. */
    public Builder key(String member) {
      return key(member, member);
    }

    /** Adds a part of the key of the table; keys come before all other attributes. */
    public Builder key(String member, String name) {
      keyCount++;
      return attribute(member, name);
    }

    /** Adds an attribute that is stored under the name of its member. */
    public Builder attribute(String member) {
      return attribute(member, member);
    }

    /** Adds an attribute. */
    public Builder attribute(String member, String name) {
      members.add(member);
      names.add(name);
      return this;
    }

    /** Masks the attribute that was added last. */
    public Builder sensitive() {
      sensitive.set(names.size() - 1);
      return this;
    }

    /** The shape. */
    public ItemShape build() {
      return new ItemShape(this);
    }
  }
}
