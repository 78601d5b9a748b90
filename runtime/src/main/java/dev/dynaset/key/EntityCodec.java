package dev.dynaset.key;

import dev.dynaset.ItemMappingException;
import dev.dynaset.codec.AttributeMapReader;
import dev.dynaset.codec.AttributeMapWriter;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ComparisonOperator;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Operand;
import dev.dynaset.key.DerivedAttributes.Derived;
import dev.dynaset.sdk.AttributeValues;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads and writes the items of a model whose key is made of members.
 *
 * <p>What {@link #write} writes are the members alone, those that are not stored too; {@link #complete}
 * makes the item of them, when all of them are known.
 *
 * @param <T> the model
 * @param <K> its generated key
 */
public abstract class EntityCodec<T, K> extends ItemCodec<T, K> {
  private final DerivedAttributes derived;
  /** How the attributes of the key of the table are made. */
  private final KeyTemplate[] templates;
  /** The positions of these attributes. */
  private final int[] positions;
  /** The positions of the members of each segment; negative for those that are not stored. */
  private final int[][] members;
  /** The positions of the members of each segment, stored or not. */
  private final int[][] told;
  /** Whether a member stands in the key more than once, and must be the same there. */
  private final boolean isRepeating;

  /** For generated codecs. */
  protected EntityCodec(ItemShape shape, DerivedAttributes derived) {
    super(derived.keys().isEmpty() ? shape : shape.worded(derived));
    this.derived = derived;
    int count = derived.keys().size();
    this.templates = new KeyTemplate[count];
    this.positions = new int[count];
    this.members = new int[count][];
    this.told = new int[count][];
    Set<String> seen = new HashSet<>();
    boolean isSeenAgain = false;
    for (int i = 0; i < count; i++) {
      Derived key = derived.keys().get(i);
      templates[i] = key.template();
      positions[i] = shape.position(key.attribute());
      members[i] = new int[key.template().segments()];
      told[i] = new int[key.template().segments()];
      for (int segment = 0; segment < members[i].length; segment++) {
        String member = key.template().member(segment);
        told[i][segment] = shape.positionOf(member);
        members[i][segment] = derived.unstored().contains(member) ? -1 : told[i][segment];
        isSeenAgain |= !seen.add(member);
      }
    }
    this.isRepeating = isSeenAgain;
  }

  /** What the items have besides members. */
  public final DerivedAttributes derived() {
    return derived;
  }

  @Override
  public final boolean isDeriving() {
    return true;
  }

  @Override
  public final Map<String, AttributeValue> complete(Map<String, AttributeValue> members) {
    Map<String, AttributeValue> item = new LinkedHashMap<>();
    for (Derived key : derived.keys()) {
      String text = text(key, members);
      if (text == null) {
        throw new ItemMappingException(
            shape().model() + ": the key attribute '" + key.attribute() + "' cannot be made of "
                + key.template() + ", since a member of it is null.",
            null);
      }
      item.put(key.attribute(), AttributeValues.s(text));
    }
    item.putAll(members);
    for (Derived slot : derived.slots()) {
      String text = text(slot, members);
      if (text != null) {
        item.put(slot.attribute(), AttributeValues.s(text));
      }
    }
    if (derived.typeAttribute() != null) {
      item.put(derived.typeAttribute(), AttributeValues.s(derived.type()));
    }
    derived.unstored().forEach(member -> item.remove(nameOf(member)));
    return item;
  }

  private @Nullable String text(Derived attribute, Map<String, AttributeValue> members) {
    return attribute.template().text(member -> members.get(nameOf(member)));
  }

  /** The name under which a member is stored, if it is. */
  public final String nameOf(String member) {
    return shape().name(shape().positionOf(member));
  }

  /** Whether the key of an item is one of the model. */
  public final boolean hasKeyOf(ItemReader in) {
    // What kinds differ in most is what their keys begin with.
    for (int i = 0; i < templates.length; i++) {
      if (!in.keyString(positions[i]).startsWith(templates[i].start())) {
        return false;
      }
    }
    for (int i = 0; i < templates.length; i++) {
      if (!templates[i].includes(in.keyString(positions[i]))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public final T read(ItemReader in) {
    if (!hasKeyOf(in)) {
      throw in.unknownItem(toString());
    }
    return readOfKind(in);
  }

  @Override
  protected final T readOfKind(ItemReader in) {
    for (int i = 0; i < templates.length; i++) {
      int contradicted = templates[i].contradicted(in.keyString(positions[i]), in, members[i]);
      if (contradicted >= 0) {
        throw in.contradicted(contradicted, positions[i]);
      }
    }
    return readItem(in);
  }

  /** Makes a model of the attributes of an item whose key is one of it. */
  protected abstract T readItem(ItemReader in);

  /**
   * The members that the keys of an item tell, that of the table and those of indexes.
   *
   * @throws ItemMappingException if the key is none of the model
   */
  public final ItemReader membersOf(ItemReader in) {
    Map<String, AttributeValue> members = new HashMap<>();
    // Of both parts together: what one folds, the other may tell as it is.
    Map<String, AttributeValue> byMember = new HashMap<>();
    for (Derived key : derived.keys()) {
      String text = in.keyString(shape().position(key.attribute()));
      if (!key.template().includes(text)) {
        throw in.unknownItem(toString());
      }
      key.template().split(text, true, byMember);
      members.put(key.attribute(), AttributeValues.s(text));
    }
    byMember.forEach((member, value) -> members.put(nameOf(member), value));
    if (isRepeating && !isOneTelling(new AttributeMapReader(shape(), members))) {
      throw in.unknownItem(toString());
    }
    for (Derived slot : derived.slots()) {
      String text = in.stringOrNull(shape().position(slot.attribute()));
      if (text != null && slot.template().includes(text)) {
        Map<String, AttributeValue> told = new HashMap<>();
        split(slot.template(), text, false, told);
        told.forEach(members::putIfAbsent);
      }
    }
    return new AttributeMapReader(shape(), members);
  }

  /** Whether a key tells the same of a member wherever that stands in it. */
  private boolean isOneTelling(ItemReader key) {
    for (int i = 0; i < templates.length; i++) {
      if (templates[i].contradicted(key.keyString(positions[i]), key, told[i]) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Adds what a key tells of members, by their stored names. */
  private void split(
      KeyTemplate template, String key, boolean isFolded, Map<String, AttributeValue> members) {
    Map<String, AttributeValue> byMember = new HashMap<>();
    template.split(key, isFolded, byMember);
    byMember.forEach((member, value) -> members.put(nameOf(member), value));
  }

  /**
   * What is stored of the members that the attributes of a key tell, by their stored names.
   *
   * @param key the attributes of a key of this model
   */
  public final Map<String, AttributeValue> membersOfAttributes(Map<String, AttributeValue> key) {
    return membersOfAttributes(key, false);
  }

  /** The same, in letters as the key has them where these are not the ones that are stored. */
  public final Map<String, AttributeValue> foldedMembersOfAttributes(
      Map<String, AttributeValue> key) {
    return membersOfAttributes(key, true);
  }

  private Map<String, AttributeValue> membersOfAttributes(
      Map<String, AttributeValue> key, boolean isFolded) {
    Map<String, AttributeValue> members = new HashMap<>(key);
    for (Derived part : derived.keys()) {
      AttributeValue text = members.remove(part.attribute());
      if (text != null) {
        split(part.template(), text.s(), isFolded, members);
      }
    }
    return members;
  }

  @Override
  public final void writeKey(K key, ItemWriter out) {
    Map<String, AttributeValue> members = membersOf(key);
    for (int position = 0; position < shape().keyCount(); position++) {
      String name = shape().name(position);
      KeyTemplate template = derived.template(name);
      if (template == null) {
        AttributeValue natural = members.get(name);
        out.value(position, Forms.attributeValue(), natural);
      } else {
        out.string(position, template.text(member -> members.get(nameOf(member))));
      }
    }
  }

  /** What is stored of the members that a key is made of, by their stored names. */
  public final Map<String, AttributeValue> membersOf(K key) {
    AttributeMapWriter members = new AttributeMapWriter(shape());
    writeMembers(key, members);
    return members.item();
  }

  /** Writes the members that a key is made of. */
  protected abstract void writeMembers(K key, ItemWriter out);

  /** What tells the items of the model by the attribute that names it. */
  public final ConditionNode typeCondition() {
    String attribute = Objects.requireNonNull(derived.typeAttribute(), "typeAttribute");
    return new ConditionNode.Comparison(
        new Operand.Attribute(path(attribute)),
        ComparisonOperator.EQ,
        new Operand.Value(AttributeValues.s(derived.type())));
  }

  /** What tells the items of the model by what their keys begin with. */
  public final ConditionNode keyCondition() {
    ConditionNode all = ConditionNode.ALWAYS;
    for (Derived key : derived.keys()) {
      all = ConditionNode.and(all, start(key));
    }
    return all;
  }

  private ConditionNode start(Derived key) {
    String start = key.template().start();
    if (start.isEmpty()) {
      return ConditionNode.ALWAYS;
    }
    Operand.Value text = new Operand.Value(AttributeValues.s(start));
    return key.template().isConstant()
        ? new ConditionNode.Comparison(
            new Operand.Attribute(path(key.attribute())), ComparisonOperator.EQ, text)
        : new ConditionNode.Call(
            ConditionNode.Call.Function.BEGINS_WITH, path(key.attribute()), text);
  }

  private AttributePath path(String attribute) {
    return shape().path(shape().position(attribute));
  }

  /** The model, and how its keys are made. */
  @Override
  public final String toString() {
    StringBuilder words = new StringBuilder(shape().model()).append(" {");
    for (Derived key : derived.keys()) {
      words.append(words.charAt(words.length() - 1) == '{' ? "" : ", ");
      words.append(key.attribute()).append('=').append(key.template());
    }
    return words.append('}').toString();
  }
}
