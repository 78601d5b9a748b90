package dev.dynaset.internal.write;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.key.DerivedAttributes.Derived;
import dev.dynaset.key.EntityCodec;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.sdk.AttributeValues;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The keys of indexes that are made of members of an item, as those see them who write it. */
record IndexSlots(TableBinding<?, ?> table, EntityCodec<?, ?> codec) {
  static IndexSlots of(TableBinding<?, ?> table) {
    return new IndexSlots(table, (EntityCodec<?, ?>) table.codec());
  }

  List<Derived> all() {
    return codec.derived().slots();
  }

  /** The members that one is made of, by their stored names. */
  List<String> membersOf(Derived slot) {
    return slot.template().members().stream().map(codec::nameOf).toList();
  }

  /** Whether a member has no attribute: the keys that are made of it tell it. */
  boolean isUnstored(String name) {
    for (String member : codec.derived().unstored()) {
      if (codec.nameOf(member).equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** What members make of one; null if one of them is absent. */
  @Nullable
  AttributeValue made(Derived slot, Map<String, AttributeValue> members) {
    String text = slot.template().text(member -> members.get(codec.nameOf(member)));
    return text == null ? null : AttributeValues.s(text);
  }

  AttributePath path(Derived slot) {
    return Attributes.path(table, slot.attribute());
  }

  /** The place of a member, with what its absence means. */
  AttributePath pathOfMember(String name) {
    ItemShape shape = codec.shape();
    return shape.path(shape.position(name));
  }
}
