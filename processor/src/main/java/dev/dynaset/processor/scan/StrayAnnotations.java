package dev.dynaset.processor.scan;

import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Looks for classes that mean to be models or projections, but lack the annotation that makes them
 * one: nothing would be generated, without a word.
 */
public final class StrayAnnotations {
  private static final Set<String> FOREIGN_TABLES =
      Set.of("jakarta.persistence.Table", "javax.persistence.Table");

  /** The annotations at which such classes are found. */
  public static final Set<String> TYPES = Set.of(
      "jakarta.persistence.Table",
      "javax.persistence.Table",
      "dev.dynaset.annotation.GlobalIndex",
      "dev.dynaset.annotation.GlobalIndexes",
      "dev.dynaset.annotation.LocalIndex",
      "dev.dynaset.annotation.LocalIndexes",
      "dev.dynaset.annotation.ItemKey",
      "dev.dynaset.annotation.IndexKey",
      "dev.dynaset.annotation.IndexKeys",
      "dev.dynaset.annotation.FromKey",
      "dev.dynaset.annotation.Source");

  private StrayAnnotations() {}

  /** The class that an element with an annotation is, or is a member of. */
  public static Optional<TypeElement> owner(Element element) {
    Element owner = element instanceof TypeElement ? element : element.getEnclosingElement();
    return owner instanceof TypeElement type ? Optional.of(type) : Optional.empty();
  }

  /** What is wrong with an element that has one of these annotations, if anything is. */
  public static Optional<Finding> find(Element element) {
    return element instanceof TypeElement type
        ? find(type)
        : source(element).or(() -> fromKey(element));
  }

  /**
   * A field of a class that has no subclasses, which could be models. What is generated for a model may
   * have the annotations of its methods.
   */
  private static Optional<Finding> fromKey(Element member) {
    return AnnotationView.of(member, "FromKey")
        .filter(mark -> member.getKind().isField())
        .flatMap(mark -> owner(member)
            .filter(owner -> owner.getModifiers().contains(Modifier.FINAL))
            .filter(owner -> !SharedTableScanner.isEntity(owner))
            .filter(owner -> Stream.of("Table", "Document", "Projection")
                .allMatch(model -> AnnotationView.of(owner, model).isEmpty()))
            .map(owner -> tableMissing(owner, mark)));
  }

  private static Finding tableMissing(TypeElement type, AnnotationView annotation) {
    return Problem.TABLE_MISSING.at(
        annotation.position(),
        ModelNames.displayName(type),
        annotation.simpleName(),
        switch (annotation.simpleName()) {
          case "FromKey" -> "the member";
          case "ItemKey", "IndexKey" -> "the key";
          default -> "the index";
        });
  }

  private static Optional<Finding> source(Element member) {
    return AnnotationView.of(member, "Source")
        .filter(source -> owner(member)
            .filter(owner -> AnnotationView.of(owner, "Projection").isPresent())
            .isEmpty())
        .map(source -> Problem.ANNOTATION_MISPLACED.at(
            source.position(),
            source.simpleName(),
            member.getSimpleName(),
            "component of a record with @Projection. Remove it, or annotate the record"));
  }

  private static Optional<Finding> find(TypeElement type) {
    if (AnnotationView.of(type, "Table").isPresent()
        || SharedTableScanner.isEntity(type)
        || MissingTypes.hasMissingSupertype(type)) {
      return Optional.empty();
    }
    Optional<? extends AnnotationMirror> foreign = type.getAnnotationMirrors().stream()
        .filter(mirror -> FOREIGN_TABLES.contains(AnnotationView.qualifiedName(mirror)))
        .findFirst();
    if (foreign.isPresent()) {
      return foreign
          .filter(table -> usesDynaset(type))
          .map(table -> Problem.TABLE_ANNOTATION_FOREIGN.at(
              SourcePosition.of(type, table),
              ModelNames.displayName(type),
              packageOf(AnnotationView.qualifiedName(table))));
    }
    return Stream.of(
            AnnotationView.repeated(type, "GlobalIndex", "GlobalIndexes").stream(),
            AnnotationView.repeated(type, "LocalIndex", "LocalIndexes").stream(),
            AnnotationView.of(type, "ItemKey").stream(),
            AnnotationView.repeated(type, "IndexKey", "IndexKeys").stream())
        .flatMap(some -> some)
        .findFirst()
        .map(annotation -> tableMissing(type, annotation));
  }

  private static boolean usesDynaset(TypeElement type) {
    return !AnnotationView.allOf(type).isEmpty()
        || type.getEnclosedElements().stream()
            .anyMatch(member -> !AnnotationView.allOf(member).isEmpty());
  }

  private static String packageOf(String qualifiedName) {
    return qualifiedName.substring(0, qualifiedName.lastIndexOf('.'));
  }
}
