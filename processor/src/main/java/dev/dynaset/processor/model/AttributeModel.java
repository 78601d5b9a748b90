package dev.dynaset.processor.model;

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
 * @param sensitive whether messages mask it
 * @param getter how it is read
 * @param setter how it is set
 * @param hashKey where it is marked as the hash key of the table, if it is
 * @param rangeKey where it is marked as the range key of the table, if it is
 * @param special where it is marked to be more than a value
 * @param idSource what makes its ids, if they are generated
 * @param absent what its absence means on read, if that is said
 * @param position where it is declared
 * @param namePosition where its stored name is given
 */
public record AttributeModel(
    String member,
    String name,
    AttributeType type,
    boolean nullable,
    boolean sensitive,
    Accessor getter,
    Accessor setter,
    Optional<SourcePosition> hashKey,
    Optional<SourcePosition> rangeKey,
    Map<SpecialRole, SourcePosition> special,
    Optional<IdSource> idSource,
    Optional<Located<String>> absent,
    SourcePosition position,
    SourcePosition namePosition) {
  /** Whether it is a part of the key of the table. */
  public boolean isKey() {
    return hashKey.isPresent() || rangeKey.isPresent();
  }
}
