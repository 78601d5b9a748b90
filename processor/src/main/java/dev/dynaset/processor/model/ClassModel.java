package dev.dynaset.processor.model;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A class whose members are attributes: of an item, or of a document within one.
 *
 * @param type the class
 * @param prefix what the names of the generated classes start with
 * @param attributes the attributes in the order of their declaration, those of superclasses first
 * @param unknown the member that keeps all other attributes, where it is marked so, if there is one
 * @param creation how an object is made of them
 * @param traits what else generated code needs to know
 * @param position where the class is declared
 * @param findings what could not be mapped
 */
public record ClassModel(
    ClassName type,
    Located<String> prefix,
    List<AttributeModel> attributes,
    Optional<Located<AttributeModel>> unknown,
    Creation creation,
    Traits traits,
    SourcePosition position,
    List<Finding> findings) {
  /**
   * What generated code needs to know of a class and its surroundings.
   *
   * @param isPublic whether the class can be seen everywhere
   * @param isDeprecated whether it, or a member that generated code uses, is deprecated
   * @param hidesJavaLang whether its package has a class with a name of {@code java.lang} that
   *     generated code uses
   * @param hidesVariables whether its package has a class that a type variable would hide
   * @param hasGenerated whether its module can see
   *     {@code javax.annotation.processing.Generated}
   * @param hidesGenerated whether those who require its module cannot see that
   * @param isKotlin whether it is written in Kotlin, which messages have to know
   */
  public record Traits(
      boolean isPublic,
      boolean isDeprecated,
      boolean hidesJavaLang,
      boolean hidesVariables,
      boolean hasGenerated,
      boolean hidesGenerated,
      boolean isKotlin) {}

  /** Keeps copies. */
  public ClassModel {
    attributes = List.copyOf(attributes);
    findings = List.copyOf(findings);
  }

  /** The name of the class without its package: {@code Outer.Line}. */
  public String displayName() {
    return String.join(".", type.simpleNames());
  }

  /** The class with more that could not be mapped. */
  public ClassModel withFindings(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    return new ClassModel(type, prefix, attributes, unknown, creation, traits, position, all);
  }

  /** The documents that its attributes hold, each once. */
  public Set<DocumentType> documents() {
    Set<DocumentType> documents = new LinkedHashSet<>();
    attributes.forEach(attribute -> documents.addAll(documentsOf(attribute)));
    return documents;
  }

  /** The documents that an attribute holds, each once. */
  public static Set<DocumentType> documentsOf(AttributeModel attribute) {
    Set<DocumentType> documents = new LinkedHashSet<>();
    collect(attribute.type(), documents);
    return documents;
  }

  private static void collect(AttributeType type, Set<DocumentType> documents) {
    if (type instanceof DocumentType document) {
      documents.add(document);
    }
    type.parts().forEach(part -> collect(part, documents));
  }

  /** All that is read and written: the attributes, and the member that keeps unknown ones. */
  public List<AttributeModel> members() {
    return Stream.concat(attributes.stream(), unknown.stream().map(Located::value))
        .toList();
  }

  /** The attribute of a member. */
  public Optional<AttributeModel> attribute(String member) {
    return attributes.stream()
        .filter(attribute -> attribute.member().equals(member))
        .findFirst();
  }
}
