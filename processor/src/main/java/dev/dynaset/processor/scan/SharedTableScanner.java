package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.EntityModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.SealedPart;
import dev.dynaset.processor.model.SharedTableModel;
import dev.dynaset.processor.model.SharedTableModel.NamedCollection;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes a model of a sealed type with {@code @Table}, which stands for several kinds of items. */
public final class SharedTableScanner {
  private final ClassScanner classes;
  private final Elements elements;

  /** A scanner for one compilation. */
  public SharedTableScanner(Elements elements, Types types) {
    this.classes = new ClassScanner(elements, types);
    this.elements = elements;
  }

  /** Whether a type with {@code @Table} stands for several kinds of items. */
  public static boolean isShared(TypeElement type) {
    Optional<AnnotationView> table = AnnotationView.of(type, "Table");
    return table.isPresent()
        && KindScanner.isAbstract(type)
        && (SubtypeScanner.isSealed(type)
            || !table.get().types("entities").value().isEmpty());
  }

  /** The classes of the kinds of items of such a type, each before those that it extends. */
  public static List<TypeElement> entities(TypeElement type) {
    AnnotationView table = AnnotationView.of(type, "Table").orElseThrow();
    List<Located<TypeMirror>> listed = table.types("entities").value();
    return listed.isEmpty()
        ? permitted(type)
        : subclassesFirst(listed.stream()
            .flatMap(entry -> TypeMapper.element(entry.value()).stream())
            .distinct()
            .toList());
  }

  /** In this order, the first class that an item is an instance of is its kind. */
  private static List<TypeElement> subclassesFirst(List<TypeElement> classes) {
    List<TypeElement> ordered = new ArrayList<>();
    for (TypeElement added : classes) {
      int place = 0;
      while (place < ordered.size() && !isBelow(added, ordered.get(place))) {
        place++;
      }
      ordered.add(place, added);
    }
    return ordered;
  }

  /** Whether a class is, or is meant to be, a kind of items of a table that another type declares. */
  static boolean isEntity(TypeElement type) {
    return Stream.concat(above(type), around(type)).anyMatch(SharedTableScanner::hasKinds);
  }

  private static boolean hasKinds(TypeElement type) {
    return AnnotationView.of(type, "Table").isPresent() && KindScanner.isAbstract(type);
  }

  private static Stream<TypeElement> around(TypeElement type) {
    return Stream.iterate(
            type.getEnclosingElement(), TypeElement.class::isInstance, Element::getEnclosingElement)
        .map(TypeElement.class::cast);
  }

  /** The classes that a type lists as kinds of items of its table, whether or not they can be. */
  public static List<TypeElement> listed(TypeElement type) {
    return AnnotationView.of(type, "Table").stream()
        .flatMap(table -> table.types("entities").value().stream())
        .flatMap(entry -> TypeMapper.element(entry.value()).stream())
        .toList();
  }

  /** Where a type names another in what it says of its table; the type itself if it does not. */
  public static SourcePosition placeOf(TypeElement named, TypeElement type) {
    return AnnotationView.of(type, "Table").stream()
        .flatMap(table -> table.types("entities").value().stream())
        .filter(entry -> TypeMapper.element(entry.value()).filter(named::equals).isPresent())
        .map(Located::position)
        .findFirst()
        .orElseGet(() -> SourcePosition.of(type));
  }

  /** Whether a class is a kind of items of a table, whatever else it says of itself. */
  public static boolean isKind(TypeElement type) {
    return !tablesOf(type).isEmpty();
  }

  /** The types whose tables a class is a kind of items of. */
  static List<TypeElement> tablesOf(TypeElement kind) {
    return above(kind)
        .filter(SharedTableScanner::isShared)
        .filter(table -> entities(table).contains(kind))
        .toList();
  }

  /** The kinds of items that a type stands for: a table, or a part of one. */
  static List<TypeElement> kindsBelow(TypeElement type) {
    return Members.hierarchy(type).stream()
        .filter(SharedTableScanner::isShared)
        .flatMap(table -> entities(table).stream())
        .filter(kind -> !kind.equals(type) && isBelow(kind, type))
        .distinct()
        .toList();
  }

  /** Whether the instances of a class are items of a table. */
  static boolean hasItems(TypeElement type) {
    return AnnotationView.of(type, "Table").isPresent()
        || isKind(type)
        || !kindsBelow(type).isEmpty();
  }

  private static Stream<TypeElement> above(TypeElement type) {
    return Members.hierarchy(type).stream().filter(upper -> !upper.equals(type));
  }

  /** What a sealed type permits; for sealed types below it without a key, what those permit. */
  private static List<TypeElement> permitted(TypeElement type) {
    return below(type)
        .flatMap(below -> isPart(below) ? permitted(below).stream() : Stream.of(below))
        .distinct()
        .toList();
  }

  /** What a type permits: what is nested as it stands in the source, since ecj sorts that by names. */
  private static Stream<TypeElement> below(TypeElement type) {
    return type.getPermittedSubclasses().stream()
        .flatMap(permitted -> TypeMapper.element(permitted).stream())
        .sorted(Comparator.comparing(SharedTableScanner::owner)
            .thenComparingInt(SharedTableScanner::place));
  }

  /** The class that another is nested in; a text behind all names if it is nested in none. */
  private static String owner(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement owner
        ? owner.getQualifiedName().toString()
        : "\uFFFF";
  }

  private static int place(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement owner
        ? ElementFilter.typesIn(owner.getEnclosedElements()).indexOf(type)
        : 0;
  }

  private static boolean isPart(TypeElement type) {
    return SubtypeScanner.isSealed(type) && AnnotationView.of(type, "ItemKey").isEmpty();
  }

  /** The model of such a type; what cannot be read is in its findings, and in those of its kinds. */
  public SharedTableModel scan(TypeElement type) {
    AnnotationView table = AnnotationView.of(type, "Table").orElseThrow();
    List<Finding> findings = new ArrayList<>();
    ClassModel model = classes.scanAbstract(type, table, findings);
    List<IndexModel> indexes = IndexScanner.scan(type);
    Located<String> name = table.string("value", "");
    checkListed(type, table, findings);
    List<TypeElement> kinds = kinds(type, findings);
    List<TableModel> entities =
        kinds.stream().map(kind -> entity(kind, type, table, name, indexes)).toList();
    return new SharedTableModel(
        model.withFindings(findings.subList(model.findings().size(), findings.size())),
        name,
        table.string("typeAttribute", "_type").value(),
        indexes,
        entities,
        parts(type, kinds),
        AnnotationView.repeated(type, "ItemCollection", "ItemCollections").stream()
            .map(given -> new NamedCollection(
                given.string("index", ""), given.string("hash", ""), given.string("accessor", "")))
            .toList(),
        table.flag("guest"));
  }

  /** The kinds of which items can be made. */
  private List<TypeElement> kinds(TypeElement type, List<Finding> findings) {
    List<TypeElement> all = entities(type);
    KindScanner scanner = new KindScanner(type, elements, findings);
    boolean hasOutsiders = parts(type).stream()
            .flatMap(part -> ElementFilter.typesIn(part.getEnclosedElements()).stream())
            .filter(inside -> !isBelow(inside, type))
            .filter(scanner::checkOutsider)
            .count()
        > 0;
    if (all.isEmpty() && !hasOutsiders) {
      findings.add(Problem.ENTITIES_MISSING.at(
          SourcePosition.of(type), ModelNames.displayName(type), ModelNames.displayName(type)));
    }
    parts(type).stream().filter(part -> !part.equals(type)).forEach(scanner::checkPart);
    return all.stream()
        .filter(kind -> isBelow(kind, type))
        .filter(scanner::check)
        .toList();
  }

  private static void checkListed(TypeElement type, AnnotationView table, List<Finding> findings) {
    Located<List<Located<TypeMirror>>> listed = table.types("entities");
    String name = ModelNames.displayName(type);
    for (Located<TypeMirror> entry : listed.value()) {
      Optional<TypeElement> element = TypeMapper.element(entry.value());
      if (element.filter(kind -> isBelow(kind, type)).isEmpty()) {
        findings.add(Problem.ENTITY_UNRELATED.at(
            entry.position(),
            name,
            element.map(ModelNames::displayName).orElseGet(() -> entry.value().toString()),
            type.getKind().isInterface() ? "implement" : "extend",
            name));
      }
    }
    if (!listed.value().isEmpty()) {
      List<TypeElement> kinds = entities(type);
      permitted(type).stream()
          .filter(permitted -> kinds.stream().noneMatch(kind -> isBelow(kind, permitted)))
          .forEach(left -> findings.add(
              Problem.ENTITY_LEFT_OUT.at(listed.position(), name, ModelNames.displayName(left))));
    }
  }

  private TableModel entity(
      TypeElement type,
      TypeElement root,
      AnnotationView table,
      Located<String> name,
      List<IndexModel> indexes) {
    List<Finding> findings = new ArrayList<>();
    Optional<AnnotationView> key = AnnotationView.of(type, "ItemKey");
    ClassModel model = classes.scan(type, table, prefix(type, root, key));
    List<IndexModel> own = IndexScanner.scan(type);
    List<IndexModel> all = new ArrayList<>(indexes);
    all.addAll(own);
    Optional<EntityModel> made = new EntityScanner(type, table, model, all, findings).scan();
    TableModel entity =
        new TableModel(model.withFindings(findings), name, all, made, Optional.empty(), false);
    return entity.with(all.stream()
        .filter(index -> own.contains(index) || entity.isIn(index) || hasSlot(entity, index))
        .toList());
  }

  private static boolean hasSlot(TableModel entity, IndexModel index) {
    return entity.entity().stream()
        .flatMap(made -> made.slots().stream())
        .anyMatch(slot -> slot.index().value().equals(index.name().value()));
  }

  private static Located<String> prefix(
      TypeElement type, TypeElement root, Optional<AnnotationView> key) {
    Located<String> given = key.map(view -> view.string("generatedPrefix", ""))
        .orElseGet(() -> new Located<>("", SourcePosition.of(type)));
    if (!given.value().isEmpty()) {
      return given;
    }
    List<String> names = new ArrayList<>(ClassName.get(type).simpleNames());
    List<String> enclosing = ClassName.get(root).simpleNames();
    if (names.size() > enclosing.size() && names.subList(0, enclosing.size()).equals(enclosing)) {
      names.subList(0, enclosing.size()).clear();
    }
    return new Located<>(String.join("_", names), given.position());
  }

  /** The type itself, and the sealed types below it, with their kinds. */
  private static List<SealedPart> parts(TypeElement root, List<TypeElement> kinds) {
    return parts(root).stream()
        .map(part -> new SealedPart(
            ClassName.get(part),
            kinds.stream()
                .filter(kind -> isBelow(kind, part))
                .map(ClassName::get)
                .collect(Collectors.toSet())))
        .toList();
  }

  private static Set<TypeElement> parts(TypeElement root) {
    Set<TypeElement> sealed = new LinkedHashSet<>();
    sealed.add(root);
    collect(root, sealed);
    return sealed;
  }

  private static void collect(TypeElement type, Set<TypeElement> sealed) {
    below(type).filter(SharedTableScanner::isPart).forEach(part -> {
      sealed.add(part);
      collect(part, sealed);
    });
  }

  private static boolean isBelow(TypeElement lower, TypeElement upper) {
    return Members.hierarchy(lower).contains(upper);
  }
}
