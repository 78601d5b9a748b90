package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.ClassModel.Traits;
import dev.dynaset.processor.model.Creation;
import dev.dynaset.processor.model.Creation.Argument;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.ProjectedComponent;
import dev.dynaset.processor.model.ProjectionModel;
import dev.dynaset.processor.model.SourceStep;
import dev.dynaset.processor.model.TableModel;
import dev.dynaset.processor.naming.SourcePath;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes a model of a record that is annotated with {@code @Projection}. */
public final class ProjectionScanner {
  private static final String ANNOTATION = "Projection";

  private final Elements elements;
  private final Types types;

  /** A scanner for one compilation. */
  public ProjectionScanner(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The class that a projection is of, if it names one. */
  public static Optional<TypeElement> source(TypeElement projection) {
    return AnnotationView.of(projection, ANNOTATION)
        .flatMap(annotation -> annotation.type("of"))
        .flatMap(TypeMapper::element);
  }

  /** The model of a projection; what cannot be mapped is in its findings. */
  public ProjectionModel scan(TypeElement type) {
    AnnotationView annotation = AnnotationView.of(type, ANNOTATION).orElseThrow();
    Optional<TableModel> table = source(type).flatMap(this::table);
    List<Finding> findings = new ArrayList<>(shape(type));
    source(type).ifPresent(source -> checkKinds(type, source, annotation, findings));
    List<Member> members = members(type);
    List<ProjectedComponent> components = new ArrayList<>();
    for (Member member : members) {
      findings.addAll(unused(type, member));
      table
          .map(model -> component(type, member, model.model(), findings))
          .ifPresent(components::add);
    }
    return new ProjectionModel(
        record(type, annotation, members, table, components, findings),
        new Located<>(
            annotation.type("of").map(TypeName::get).orElse(TypeName.VOID),
            annotation.valuePosition("of")),
        table,
        components);
  }

  private static List<Finding> shape(TypeElement type) {
    if (type.getKind() != ElementKind.RECORD) {
      return List.of(Problem.PROJECTION_NOT_RECORD.at(
          SourcePosition.of(type),
          ModelNames.displayName(type),
          KotlinCures.areFor(type)
              ? "write it in Java, beside your Kotlin, since kapt cannot have records of Kotlin"
              : "make it one"));
    }
    return new ClassShape(type, ANNOTATION, true).findings();
  }

  private List<Member> members(TypeElement type) {
    return type.getKind() != ElementKind.RECORD
        ? List.of()
        : Members.of(type, elements, types).stream()
            .filter(member -> Members.exclusion(member.element()).isEmpty())
            .toList();
  }

  private static void checkKinds(
      TypeElement type, TypeElement source, AnnotationView annotation, List<Finding> findings) {
    List<String> kinds = standsForKinds(source)
        ? SharedTableScanner.kindsBelow(source).stream()
            .map(ModelNames::displayName)
            .toList()
        : List.of();
    if (!kinds.isEmpty()) {
      findings.add(Problem.PROJECTION_OF_KINDS.at(
          annotation.valuePosition("of"),
          ModelNames.displayName(type),
          ModelNames.displayName(source),
          String.join(", ", kinds),
          kinds.get(0)));
    }
  }

  /** Whether a class has no items but those of the kinds below it. */
  private static boolean standsForKinds(TypeElement source) {
    return KindScanner.isAbstract(source) && SharedTableScanner.tablesOf(source).isEmpty();
  }

  /** The model that a class is, of a table of its own or as one of several kinds of items. */
  private Optional<TableModel> table(TypeElement source) {
    if (SharedTableScanner.isShared(source)) {
      return Optional.empty();
    }
    if (AnnotationView.of(source, "Table").isPresent()) {
      return Optional.of(new TableScanner(elements, types).scan(source));
    }
    return SharedTableScanner.tablesOf(source).stream()
        .flatMap(table -> new SharedTableScanner(elements, types).scan(table).entities().stream())
        .filter(entity -> entity.type().equals(ClassName.get(source)))
        .findFirst();
  }

  /** What only means something to models; the record may be a document as well. */
  private static List<Finding> unused(TypeElement type, Member component) {
    boolean isModel = Stream.of("Table", "Document")
        .anyMatch(name -> AnnotationView.of(type, name).isPresent());
    return AnnotationView.allOf(component.element()).stream()
        .filter(annotation -> !isModel && !annotation.simpleName().equals("Source"))
        .map(annotation -> Problem.ANNOTATION_UNUSED.at(
            annotation.position(),
            annotation.simpleName(),
            component.name(),
            "a component of a projection, which is stored as the member of the model says"))
        .toList();
  }

  private ProjectedComponent component(
      TypeElement type, Member member, ClassModel model, List<Finding> findings) {
    SourcePosition position = SourcePosition.of(member.element());
    Located<SourcePath> source = AnnotationView.of(member.element(), "Source")
        .map(annotation -> annotation.string("value", member.name()))
        .map(path -> new Located<>(SourcePath.of(path.value()), path.position()))
        .orElseGet(() -> new Located<>(SourcePath.ofMember(member.name()), position));
    TypeName name = TypeName.get(member.type());
    List<SourceStep> steps = new SourceSteps(elements, types).of(model, source.value());
    return new ProjectedComponent(
        member.name(),
        name,
        nullable(type, member, name, findings),
        source,
        steps,
        new HiddenTypes(type, elements, types).find(steps),
        position);
  }

  private boolean nullable(TypeElement type, Member member, TypeName name, List<Finding> findings) {
    boolean isMarked = Nullness.isNullable(member.element())
        || new AccessorResolver(type, elements, types)
            .getter(member)
            .filter(Nullness::isNullable)
            .isPresent();
    if (isMarked && name.isPrimitive()) {
      findings.add(Problem.NULLABLE_PRIMITIVE.at(
          SourcePosition.of(member.element()),
          member.name(),
          name,
          ((ClassName) name.box()).simpleName()));
    }
    return (isMarked && !name.isPrimitive()) || isOptional(member.type());
  }

  private static boolean isOptional(TypeMirror type) {
    return TypeMapper.element(type)
        .filter(element -> element
            .getQualifiedName()
            .toString()
            .matches("java\\.util\\.Optional(Int|Long|Double)?"))
        .isPresent();
  }

  private ClassModel record(
      TypeElement type,
      AnnotationView annotation,
      List<Member> members,
      Optional<TableModel> table,
      List<ProjectedComponent> components,
      List<Finding> findings) {
    List<AttributeModel> attributes =
        components.stream().flatMap(component -> component.read().stream()).toList();
    return new ClassModel(
        ClassName.get(type),
        ModelNames.prefix(type, annotation),
        attributes,
        Optional.empty(),
        new Creation.Arguments(
            Optional.empty(),
            components.stream()
                .map(component -> new Argument(component.name(), component.type()))
                .toList()),
        traits(type, members, table, components),
        SourcePosition.of(type),
        findings);
  }

  /** Generated code uses the record and all that is on the way to its components. */
  private Traits traits(
      TypeElement type,
      List<Member> members,
      Optional<TableModel> table,
      List<ProjectedComponent> components) {
    Traits own = new ClassScanner(elements, types).traits(type, members);
    boolean isDeprecated = Stream.concat(
            table.stream().map(TableModel::model),
            components.stream().flatMap(component -> component.owners()))
        .anyMatch(model -> model.traits().isDeprecated());
    return new Traits(
        own.isPublic() && table.filter(model -> model.traits().isPublic()).isPresent(),
        own.isDeprecated() || isDeprecated,
        own.hidesJavaLang(),
        own.hidesVariables(),
        own.hasGenerated(),
        own.hidesGenerated(),
        own.isKotlin());
  }
}
