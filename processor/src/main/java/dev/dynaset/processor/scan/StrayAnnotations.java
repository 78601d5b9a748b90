package dev.dynaset.processor.scan;

import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
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
      "dev.dynaset.annotation.Source");

  private StrayAnnotations() {}

  /** The class that an element with an annotation is, or is a member of. */
  public static Optional<TypeElement> owner(Element element) {
    Element owner = element instanceof TypeElement ? element : element.getEnclosingElement();
    return owner instanceof TypeElement type ? Optional.of(type) : Optional.empty();
  }

  /** What is wrong with an element that has one of these annotations, if anything is. */
  public static Optional<Finding> find(Element element) {
    return element instanceof TypeElement type ? find(type) : source(element);
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
    if (AnnotationView.of(type, "Table").isPresent()) {
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
    return Stream.of("GlobalIndex", "LocalIndex")
        .flatMap(kind -> AnnotationView.repeated(type, kind, kind + "es").stream())
        .findFirst()
        .map(index -> Problem.TABLE_MISSING.at(
            index.position(), ModelNames.displayName(type), index.simpleName()));
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
