package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import dev.dynaset.processor.model.ClassModel;
import dev.dynaset.processor.model.ClassModel.Traits;
import dev.dynaset.processor.model.Creation;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.naming.Naming;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes a model of a class whose members are attributes. */
final class ClassScanner {
  private static final String NOT_STORED =
      "member: methods are not stored. Remove the annotation, or put it at a field or at the getter"
          + " of a field";

  private final Elements elements;
  private final Types types;

  ClassScanner(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * The model of a class; what cannot be mapped is in its findings.
   *
   * @param annotation the annotation that makes it one
   */
  ClassModel scan(TypeElement type, AnnotationView annotation) {
    return scan(type, annotation, ModelNames.prefix(type, annotation));
  }

  /** The model of a class whose generated classes have names that start so. */
  ClassModel scan(TypeElement type, AnnotationView annotation, Located<String> prefix) {
    List<Member> members = members(type);
    boolean canHaveMembers = type.getKind().isClass() ? isClass(type) : !members.isEmpty();
    List<Finding> findings =
        new ArrayList<>(new ClassShape(type, annotation.simpleName(), canHaveMembers).findings());
    // A class that is not visible has no visible constructor either, which need not be said.
    boolean canBeCreated = canHaveMembers
        && findings.stream().noneMatch(finding -> finding.problem() == Problem.MODEL_PRIVATE);
    Naming naming =
        Naming.valueOf(annotation.constant("naming", Naming.AS_IS.name()).value());
    List<Property> properties =
        canHaveMembers ? properties(type, naming, members, findings) : List.of();
    Creation creation = canBeCreated
        ? new CreationScanner(type, properties, elements, types, findings).scan()
        : new Creation.None();
    return new ClassModel(
        ClassName.get(type),
        prefix,
        properties.stream()
            .filter(property -> UnknownMembers.mark(property).isEmpty())
            .map(Property::attribute)
            .toList(),
        UnknownMembers.first(type, properties, findings),
        creation,
        traits(type, members),
        SourcePosition.of(type),
        findings);
  }

  private static boolean isClass(TypeElement type) {
    return type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
  }

  private List<Member> members(TypeElement type) {
    return isClass(type) || type.getKind() == ElementKind.INTERFACE
        ? Members.of(type, elements, types)
        : List.of();
  }

  /** The model of what stands for other documents, which has no attributes itself. */
  ClassModel scanAbstract(TypeElement type, AnnotationView annotation, List<Finding> findings) {
    findings.addAll(new ClassShape(type, annotation.simpleName(), false).findingsOfInterface());
    return new ClassModel(
        ClassName.get(type),
        ModelNames.prefix(type, annotation),
        List.of(),
        Optional.empty(),
        new Creation.None(),
        traits(type, List.of()),
        SourcePosition.of(type),
        findings);
  }

  private List<Property> properties(
      TypeElement type, Naming naming, List<Member> members, List<Finding> findings) {
    AttributeScanner scanner = new AttributeScanner(type, naming, elements, types, findings);
    List<Property> properties = new ArrayList<>();
    Set<Element> claimed = new HashSet<>();
    for (Member member : members) {
      List<Element> declarations = scanner.declarations(member);
      claimed.addAll(declarations);
      Optional<String> exclusion = exclusion(type, member, declarations, findings);
      // The annotations of a record component also show at its implicit accessor, which is nowhere
      // in the source.
      List<Element> written =
          type.getKind() == ElementKind.RECORD ? List.of(member.element()) : declarations;
      if (exclusion.isPresent()) {
        reportUnused(member, written, exclusion.get(), "Ignore", findings);
      } else {
        if (new MemberAnnotations(declarations).find(UnknownMembers.ANNOTATION).isPresent()) {
          String marked = "marked @" + UnknownMembers.ANNOTATION;
          reportUnused(member, written, marked, UnknownMembers.ANNOTATION, findings);
        }
        properties.add(new Property(member, declarations, scanner.scan(member, declarations)));
      }
    }
    boolean areGetters =
        members.stream().anyMatch(member -> !member.element().getKind().isField());
    reportMisplaced(type, areGetters, claimed, findings);
    return properties;
  }

  private static Optional<String> exclusion(
      TypeElement type, Member member, List<Element> declarations, List<Finding> findings) {
    Optional<AnnotationView> ignore = declarations.stream()
        .flatMap(declaration -> AnnotationView.of(declaration, "Ignore").stream())
        .findFirst();
    if (ignore.isPresent() && type.getKind() == ElementKind.RECORD) {
      findings.add(Problem.COMPONENT_IGNORED.at(ignore.get().position(), member.name()));
    }
    return Members.exclusion(member.element()).or(() -> ignore.map(annotation -> "marked @Ignore"));
  }

  private static void reportUnused(
      Member member,
      List<Element> declarations,
      String exclusion,
      String excluding,
      List<Finding> findings) {
    for (Element declaration : declarations) {
      for (AnnotationView annotation : AnnotationView.allOf(declaration)) {
        if (!annotation.simpleName().equals(excluding)) {
          findings.add(Problem.ANNOTATION_UNUSED.at(
              annotation.position(), annotation.simpleName(), member.name(), exclusion));
        }
      }
    }
  }

  private static void reportMisplaced(
      TypeElement type, boolean areGetters, Set<Element> claimed, List<Finding> findings) {
    String wanted = areGetters
        ? "abstract method without parameters, as its attributes are. Remove the annotation"
        : "getter of a field. Attributes are fields: put it at the field";
    for (TypeElement declaring : Members.hierarchy(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
        if (!claimed.contains(method)) {
          for (AnnotationView annotation : AnnotationView.allOf(method)) {
            findings.add(Problem.ANNOTATION_MISPLACED.at(
                annotation.position(),
                annotation.simpleName(),
                method.getSimpleName() + (method.getParameters().isEmpty() ? "()" : "(…)"),
                annotation.simpleName().equals("Ignore") ? NOT_STORED : wanted));
          }
        }
      }
    }
  }

  /** What generated code needs to know of a class with these members. */
  Traits traits(TypeElement type, List<Member> members) {
    return new Traits(
        Visibility.isPublic(type),
        isDeprecated(type, members),
        Surroundings.hideJavaLang(type, elements),
        Surroundings.hideVariables(type, elements),
        Surroundings.haveGenerated(type, elements),
        Surroundings.hideGenerated(type, elements),
        KotlinCures.areFor(type));
  }

  /** Whether anything that generated code may name is deprecated. */
  private boolean isDeprecated(TypeElement type, List<Member> members) {
    return hasDeprecated(type)
        || BuilderMethods.of(type).stream()
            .anyMatch(start -> start.getReturnType() instanceof DeclaredType builder
                && hasDeprecated((TypeElement) builder.asElement()))
        || members.stream().anyMatch(member -> isDeprecatedType(member.type()));
  }

  private boolean hasDeprecated(TypeElement type) {
    Element object = elements.getTypeElement("java.lang.Object");
    return isDeprecatedHere(type)
        || elements.getAllMembers(type).stream()
            .filter(member -> !Objects.equals(member.getEnclosingElement(), object))
            .anyMatch(elements::isDeprecated);
  }

  private boolean isDeprecatedType(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isDeprecatedType(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && (isDeprecatedHere(declared.asElement())
            || hasDeprecatedConstant(declared.asElement())
            || declared.getTypeArguments().stream().anyMatch(this::isDeprecatedType));
  }

  /** The value of an absent attribute may be one. */
  private boolean hasDeprecatedConstant(Element type) {
    return type.getKind() == ElementKind.ENUM
        && type.getEnclosedElements().stream().anyMatch(elements::isDeprecated);
  }

  private boolean isDeprecatedHere(Element type) {
    Element element = type;
    while (element instanceof TypeElement) {
      if (elements.isDeprecated(element)) {
        return true;
      }
      element = element.getEnclosingElement();
    }
    return false;
  }
}
