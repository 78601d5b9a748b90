package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.Map;
import java.util.Optional;

/**
 * A member that is an attribute.
 *
 * @param member the name of the field or record component
 * @param name the stored name
 * @param type its type
 * @param nullable whether it may be absent
 * @param nullMark the annotation that says so, if one does that parameters may have
 * @param sensitive whether messages mask it
 * @param getter how it is read
 * @param setter how it is set
 * @param hashKey where it is marked as the hash key of the table, if it is
 * @param rangeKey where it is marked as the range key of the table, if it is
 * @param special where it is marked to be more than a value
 * @param idSource what makes its ids, if they are generated
 * @param absent what its absence means on read, if that is said
 * @param fromKey the attribute that it is read from, if it has none of its own; empty for the key of the
 *     table
 * @param made what makes it, if it is no member
 * @param position where it is declared
 * @param namePosition where its stored name is given
 */
public record AttributeModel(
    String member,
    String name,
    AttributeType type,
    boolean nullable,
    Optional<NullMark> nullMark,
    boolean sensitive,
    Accessor getter,
    Accessor setter,
    Optional<SourcePosition> hashKey,
    Optional<SourcePosition> rangeKey,
    Map<SpecialRole, SourcePosition> special,
    Optional<IdSource> idSource,
    Optional<Located<String>> absent,
    Optional<Located<String>> fromKey,
    Optional<Making> made,
    SourcePosition position,
    SourcePosition namePosition) {
  /** An attribute that is no member: an S that is made. */
  public static AttributeModel made(
      Located<String> name, boolean isSensitive, boolean isNullable, Making making) {
    return new AttributeModel(
        name.value(),
        name.value(),
        new ScalarType(Scalar.STRING, ClassName.get(String.class)),
        isNullable,
        Optional.empty(),
        isSensitive,
        new Accessor.None(),
        new Accessor.None(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(making),
        name.position(),
        name.position());
  }

  /** How it is made of members, if it is. */
  public Optional<MemberTemplate> template() {
    return made.filter(Making.OfMembers.class::isInstance)
        .map(making -> ((Making.OfMembers) making).template());
  }

  /** Whether it is read from the key of an index. */
  public boolean isFromSlot() {
    return fromKey.filter(attribute -> !attribute.value().isEmpty()).isPresent();
  }

  /** Whether items have an attribute of it. */
  public boolean isStored() {
    return fromKey.isEmpty();
  }

  /** Whether it is a part of the key of the table. */
  public boolean isKey() {
    return hashKey.isPresent() || rangeKey.isPresent();
  }

  /**
   * Of what tells attributes apart: that of all components goes through the types, and through the
   * members that it is made of, each time that a set or a map is asked for it.
   */
  @Override
  public int hashCode() {
    return 31 * member.hashCode() + name.hashCode();
  }
}
