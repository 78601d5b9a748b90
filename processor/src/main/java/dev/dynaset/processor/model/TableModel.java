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
 */
public record TableModel(ClassModel model, Located<String> table, List<IndexModel> indexes) {
  /** Keeps a copy of the indexes. */
  public TableModel {
    indexes = List.copyOf(indexes);
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

  /** The attributes that are marked as hash key; one, if the model is valid. */
  public List<AttributeModel> hashKeys() {
    return attributes().stream()
        .filter(attribute -> attribute.hashKey().isPresent())
        .toList();
  }

  /** The attributes that are marked as range key; at most one, if the model is valid. */
  public List<AttributeModel> rangeKeys() {
    return attributes().stream()
        .filter(attribute -> attribute.rangeKey().isPresent())
        .toList();
  }

  /** The attribute that has a role, if there is one. */
  public Optional<AttributeModel> special(SpecialRole role) {
    return attributes().stream()
        .filter(attribute -> attribute.special().containsKey(role))
        .findFirst();
  }

  /** The attributes in the order of their positions: keys first, then as they are declared. */
  public List<AttributeModel> byPosition() {
    return Stream.of(
            hashKeys().stream(),
            rangeKeys().stream(),
            attributes().stream().filter(attribute -> !attribute.isKey()))
        .flatMap(part -> part)
        .toList();
  }
}
