package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class whose instances are the items of a table.
 *
 * @param model the class
 * @param table the logical name of the table
 * @param indexes the indexes in the order of their annotations
 * @param entity what it has besides members, if its key is made of them
 * @param place its place among the other kinds of items of the table, if there are any
 * @param isGuest whether the table is declared elsewhere, too
 */
public record TableModel(
    ClassModel model,
    Located<String> table,
    List<IndexModel> indexes,
    Optional<EntityModel> entity,
    Optional<EntityPlace> place,
    boolean isGuest) {
  /** Keeps a copy of the indexes. */
  public TableModel {
    indexes = List.copyOf(indexes);
  }

  /** The same model with some of the indexes. */
  public TableModel with(List<IndexModel> some) {
    return new TableModel(model, table, some, entity, place, isGuest);
  }

  /** The same model among other kinds of items. */
  public TableModel with(EntityPlace among) {
    return new TableModel(model, table, indexes, entity, Optional.of(among), isGuest);
  }

  /** Whether items of the model can be in an index of the table: it has all attributes of its key. */
  public boolean isIn(IndexModel index) {
    return Stream.concat(index.hashKey().value().stream(), index.rangeKey().value().stream())
        .allMatch(name -> keyAttribute(name.value()).isPresent());
  }

  /** Whether an index is one of the model, or of its table and with items of the model. */
  public boolean declares(IndexModel index) {
    return indexes.stream()
        .anyMatch(one -> one.name().value().equals(index.name().value()));
  }

  /** What queries of the table, whose index has the empty name, or of an index can read. */
  public EntityPlace.Queries queries(String index) {
    return place
        .flatMap(among -> Optional.ofNullable(among.queries().get(index)))
        .orElse(EntityPlace.Queries.ALL);
  }

  /** The class. */
  public ClassName type() {
    return model.type();
  }

  /** What the names of the generated classes start with. */
  public Located<String> prefix() {
    return model.prefix();
  }

  /** The attributes in the order of their declaration, those of superclasses first. */
  public List<AttributeModel> attributes() {
    return model.attributes();
  }

  /** What else generated code needs to know. */
  public ClassModel.Traits traits() {
    return model.traits();
  }

  /** Where the class is declared. */
  public SourcePosition position() {
    return model.position();
  }

  /** What could not be mapped. */
  public List<Finding> findings() {
    return model.findings();
  }

  /** The name of the class without its package: {@code Outer.Line}. */
  public String displayName() {
    return model.displayName();
  }

  /** The attribute of a member. */
  public Optional<AttributeModel> attribute(String member) {
    return model.attribute(member);
  }

  /** The attributes that are the hash key; one, if the model is valid. */
  public List<AttributeModel> hashKeys() {
    return Stream.concat(
            entity.flatMap(EntityModel::hash).stream(),
            attributes().stream().filter(attribute -> attribute.hashKey().isPresent()))
        .toList();
  }

  /** The attributes that are the range key; at most one, if the model is valid. */
  public List<AttributeModel> rangeKeys() {
    return Stream.concat(
            entity.flatMap(EntityModel::range).stream(),
            attributes().stream().filter(attribute -> attribute.rangeKey().isPresent()))
        .toList();
  }

  /** The members that the key of the table is, or is made of, each once: those of the hash key first. */
  public List<AttributeModel> keyMembers() {
    return Stream.concat(hashKeys().stream(), rangeKeys().stream())
        .flatMap(key -> key.template().isPresent()
            ? key.template().get().segments().stream()
                .filter(segment -> !(segment.form() instanceof SegmentForm.Start))
                .map(MemberTemplate.Segment::attribute)
            : Stream.of(key))
        .distinct()
        .toList();
  }

  /** Whether a member is the hash key of the table, or is in it. */
  public boolean isInHashKey(AttributeModel member) {
    return hashKeys().stream()
        .anyMatch(key -> key.equals(member)
            || key.template()
                .filter(made -> made.members().anyMatch(member::equals))
                .isPresent());
  }

  /**
   * The attribute of a part of the key of an index: one that is made, or else a member, by its name or
   * by its stored name.
   */
  public Optional<AttributeModel> keyAttribute(String name) {
    return Stream.of(
            entity.stream()
                .flatMap(made -> made.slots().stream().map(EntityModel.SlotModel::attribute)),
            entity.stream().flatMap(EntityModel::keys),
            attributes().stream().filter(attribute -> attribute.member().equals(name)),
            attributes().stream().filter(attribute -> entity.isPresent()))
        .flatMap(some -> some)
        .filter(attribute -> attribute.member().equals(name) || attribute.name().equals(name))
        .findFirst();
  }

  /** The attribute that has a role, if there is one. */
  public Optional<AttributeModel> special(SpecialRole role) {
    return attributes().stream()
        .filter(attribute -> attribute.special().containsKey(role))
        .findFirst();
  }

  /** All attributes in the order of their positions: keys, members as declared, what else is made. */
  public List<AttributeModel> byPosition() {
    return Stream.of(
            hashKeys().stream(),
            rangeKeys().stream(),
            attributes().stream().filter(attribute -> !attribute.isKey()),
            entity.stream().flatMap(EntityModel::others))
        .flatMap(part -> part)
        .toList();
  }

  /** The members that items have attributes of, in the order of their positions. */
  public List<AttributeModel> stored() {
    return byPosition().stream()
        .filter(attribute -> attribute.made().isEmpty() && attribute.isStored())
        .toList();
  }
}
