package dev.dynaset.processor.model;

import dev.dynaset.processor.problem.SourcePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a model has besides its members where its key is made of them.
 *
 * @param hash the hash key of the table, if it is made
 * @param range the range key of the table, if it is made
 * @param slots the attributes of the keys of indexes that are made
 * @param type the attribute that names the model, if one does
 * @param isWhole whether all of it could be read; if not, what is missing has been told
 * @param position where it is said how the key is made
 */
public record EntityModel(
    Optional<AttributeModel> hash,
    Optional<AttributeModel> range,
    List<SlotModel> slots,
    Optional<AttributeModel> type,
    boolean isWhole,
    SourcePosition position) {
  /** Keeps a copy. */
  public EntityModel {
    slots = List.copyOf(slots);
  }

  /** The attributes that are no key of the table. */
  public Stream<AttributeModel> others() {
    return Stream.concat(slots.stream().map(SlotModel::attribute).distinct(), type.stream());
  }

  /** One of the slots of each attribute: several indexes can share it, in keys of both kinds. */
  public List<SlotModel> distinctSlots() {
    Map<String, SlotModel> byName = new LinkedHashMap<>();
    // What is a range key in one index must be as short as those may be.
    slots.forEach(slot ->
        byName.merge(slot.attribute().name(), slot, (one, other) -> other.isHash() ? one : other));
    return List.copyOf(byName.values());
  }

  /** The attributes of the key of the table. */
  public Stream<AttributeModel> keys() {
    return Stream.concat(hash.stream(), range.stream());
  }

  /**
   * A part of the key of an index that is made of members.
   *
   * @param index the name of the index
   * @param isHash whether it is the hash key; else it is the range key
   * @param attribute the attribute
   */
  public record SlotModel(Located<String> index, boolean isHash, AttributeModel attribute) {}
}
