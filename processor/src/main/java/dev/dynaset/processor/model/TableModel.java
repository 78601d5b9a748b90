package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An annotated class.
 *
 * @param type the class
 * @param table the logical name of the table
 * @param prefix what the names of the generated classes start with
 * @param attributes the attributes in the order of their declaration, those of superclasses first
 * @param indexes the indexes in the order of their annotations
 * @param traits what else generated code needs to know
 * @param position where the class is declared
 * @param findings what could not be mapped
 */
public record TableModel(
    ClassName type,
    Located<String> table,
    Located<String> prefix,
    List<AttributeModel> attributes,
    List<IndexModel> indexes,
    Traits traits,
    Position position,
    List<Finding> findings) {
  /**
   * What generated code needs to know of a class and its surroundings.
   *
   * @param isPublic whether the class can be seen everywhere
   * @param isRecord whether it is a record
   * @param isDeprecated whether it, or a member that generated code uses, is deprecated
   * @param hidesJavaLang whether its package has a class with a name of {@code java.lang} that
   *     generated code uses
   * @param hasGenerated whether its module can see
   *     {@code javax.annotation.processing.Generated}
   */
  public record Traits(
      boolean isPublic,
      boolean isRecord,
      boolean isDeprecated,
      boolean hidesJavaLang,
      boolean hasGenerated) {}

  /** Keeps copies. */
  public TableModel {
    attributes = List.copyOf(attributes);
    indexes = List.copyOf(indexes);
    findings = List.copyOf(findings);
  }

  /** The name of the class without its package: {@code Outer.Line}. */
  public String displayName() {
    return String.join(".", type.simpleNames());
  }

  /** The attribute of a member. */
  public Optional<AttributeModel> attribute(String member) {
    return attributes.stream()
        .filter(attribute -> attribute.member().equals(member))
        .findFirst();
  }

  /** The attributes that are marked as hash key; one, if the model is valid. */
  public List<AttributeModel> hashKeys() {
    return attributes.stream()
        .filter(attribute -> attribute.hashKey().isPresent())
        .toList();
  }

  /** The attributes that are marked as range key; at most one, if the model is valid. */
  public List<AttributeModel> rangeKeys() {
    return attributes.stream()
        .filter(attribute -> attribute.rangeKey().isPresent())
        .toList();
  }

  /** The attributes in the order of their positions: keys first, then as they are declared. */
  public List<AttributeModel> byPosition() {
    List<AttributeModel> keys =
        Stream.concat(hashKeys().stream(), rangeKeys().stream()).toList();
    return Stream.concat(
            keys.stream(), attributes.stream().filter(attribute -> !keys.contains(attribute)))
        .toList();
  }
}
