package dev.dynaset.processor.scan;

import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds what keeps a class from being a kind of items of a table, whatever its members are. */
final class KindScanner {
  private final TypeElement root;
  private final Elements elements;
  private final List<Finding> findings;

  /**
   * A scanner of the kinds of one table.
   *
   * @param root the type that stands for all of them
   * @param findings where what is wrong goes
   */
  KindScanner(TypeElement root, Elements elements, List<Finding> findings) {
    this.root = root;
    this.elements = elements;
    this.findings = findings;
  }

  /** Whether items can be made of a class; if not, that is all there is to say of it. */
  boolean check(TypeElement kind) {
    Optional<Finding> flaw = flaw(kind);
    flaw.ifPresent(findings::add);
    if (flaw.isEmpty() && !elements.getPackageOf(kind).equals(elements.getPackageOf(root))) {
      report(Problem.ENTITY_PACKAGE, kind);
    }
    AnnotationView.repeated(kind, "ItemCollection", "ItemCollections")
        .forEach(collection -> findings.add(Problem.ANNOTATION_MISPLACED.at(
            collection.position(),
            collection.simpleName(),
            name(kind),
            "type that stands for several kinds of items. Move it to " + name(root))));
    return flaw.isEmpty();
  }

  /** Whether a class inside of the type is meant to be below it, but is not. */
  boolean checkOutsider(TypeElement inside) {
    boolean isMeant = AnnotationView.of(inside, "ItemKey").isPresent()
        && AnnotationView.of(inside, "Table").isEmpty();
    if (isMeant) {
      report(
          Problem.ENTITY_OUTSIDE,
          inside,
          root.getKind().isInterface() ? "implement" : "extend",
          name(root));
    }
    return isMeant;
  }

  /** Whether a type that stands for some kinds has no objects but theirs. */
  void checkPart(TypeElement part) {
    if (!isAbstract(part)) {
      report(Problem.ENTITY_ABSTRACT, part, "sealed", "Make it abstract, or final with @ItemKey");
    }
  }

  private Optional<Finding> flaw(TypeElement kind) {
    Optional<AnnotationView> marked = Stream.of("Table", "Document")
        .flatMap(name -> AnnotationView.of(kind, name).stream())
        .findFirst();
    if (marked.isPresent()) {
      return Optional.of(Problem.ENTITY_MARKED.at(
          marked.get().position(), name(kind), name(root), marked.get().simpleName()));
    }
    boolean hasKey = AnnotationView.of(kind, "ItemKey").isPresent();
    if (SubtypeScanner.isSealed(kind) && hasKey) {
      return isAbstract(kind, "sealed", "Give @ItemKey to the classes that it permits instead");
    }
    if (kind.getKind() == ElementKind.ENUM) {
      return isAbstract(kind, "an enum", "Make it a record");
    }
    if (!hasKey && isAbstract(kind)) {
      return isAbstract(
          kind,
          kind.getKind().isInterface() ? "an interface" : "abstract",
          "Make it sealed if it stands for several kinds, or give it @ItemKey if it is one");
    }
    if (!hasKey) {
      return Optional.of(Problem.ENTITY_KEY_MISSING.at(
          SourcePosition.of(kind),
          name(kind),
          name(root),
          kind.getSimpleName().toString().toUpperCase(Locale.ROOT)));
    }
    return otherTable(kind);
  }

  static boolean isAbstract(TypeElement kind) {
    return kind.getKind().isInterface() || kind.getModifiers().contains(Modifier.ABSTRACT);
  }

  private Optional<Finding> isAbstract(TypeElement kind, String what, String cure) {
    return Optional.of(
        Problem.ENTITY_ABSTRACT.at(SourcePosition.of(kind), name(kind), name(root), what, cure));
  }

  /** Said once: of the table whose name comes first. */
  private Optional<Finding> otherTable(TypeElement kind) {
    List<TypeElement> tables = SharedTableScanner.tablesOf(kind).stream()
        .sorted(Comparator.comparing(table -> table.getQualifiedName().toString()))
        .toList();
    return tables.size() > 1 && tables.get(0).equals(root)
        ? Optional.of(Problem.ENTITY_OF_TWO_TABLES.at(
            SourcePosition.of(kind), name(kind), name(tables.get(0)), name(tables.get(1))))
        : Optional.empty();
  }

  private void report(Problem problem, TypeElement kind, Object... words) {
    Stream<Object> all = Stream.concat(Stream.of(name(kind), name(root)), Stream.of(words));
    findings.add(problem.at(SourcePosition.of(kind), all.toArray()));
  }

  private static String name(TypeElement type) {
    return ModelNames.displayName(type);
  }
}
