package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.Accessor;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.processor.naming.Naming;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes an attribute of a member, with its annotations, its type and its accessors. */
final class AttributeScanner {
  private final TypeElement model;
  private final boolean isRecord;
  private final Types types;
  private final Naming naming;
  private final TypeMapper mapper;
  private final AccessorResolver accessors;
  private final Visibility visibility;
  private final IdSuppliers suppliers;
  private final ForeignAnnotations foreign;
  private final List<Finding> findings;

  AttributeScanner(
      TypeElement model, Naming naming, Elements elements, Types types, List<Finding> findings) {
    this.model = model;
    this.isRecord = model.getKind() == ElementKind.RECORD;
    this.types = types;
    this.naming = naming;
    this.mapper = new TypeMapper(model, elements, types);
    this.accessors = new AccessorResolver(model, elements, types);
    this.visibility = new Visibility(model, elements, types);
    this.suppliers = new IdSuppliers(elements, types, visibility);
    this.foreign = new ForeignAnnotations(model);
    this.findings = findings;
  }

  /**
   * The declarations that belong to a member, itself first: annotations may stand at any of them.
   */
  List<Element> declarations(Member member) {
    Stream<ExecutableElement> getters =
        accessors.getter(member).stream().flatMap(getter -> withOverridden(getter.getSimpleName()));
    return Stream.concat(Stream.of(member.element()), getters).distinct().toList();
  }

  /** A getter may override one of a supertype, at which the annotations are; the nearest wins. */
  private Stream<ExecutableElement> withOverridden(Name getter) {
    List<TypeElement> nearestFirst = new ArrayList<>(Members.hierarchy(model));
    Collections.reverse(nearestFirst);
    return nearestFirst.stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method ->
            method.getSimpleName().equals(getter) && method.getParameters().isEmpty());
  }

  /** The attribute of a member, whose annotations stand at these declarations. */
  AttributeModel scan(Member member, List<Element> declarations) {
    MemberAnnotations annotations = new MemberAnnotations(declarations);
    SourcePosition position = SourcePosition.of(member.element());
    Located<String> name = annotations.storedName(member.name(), position, naming);
    AttributeType type = type(member, annotations);
    Accessor getter = getter(member);
    boolean nullable = nullable(member, type, declarations)
        || (isOptional(getter)
            && annotations.hashKey().isEmpty()
            && annotations.rangeKey().isEmpty());
    findings.addAll(annotations.repeatedRoles(member.name()));
    findings.addAll(annotations.ofConstants(member.name()));
    findings.addAll(foreign.find(member, declarations, annotations));
    annotations
        .find(SpecialRole.GENERATED_ID)
        .flatMap(id -> suppliers.objection(
            id, type.isMapped() ? member.type() : types.getNullType(), member.name()))
        .ifPresent(findings::add);
    return new AttributeModel(
        member.name(),
        name.value(),
        type,
        nullable,
        nullable ? Nullness.mark(declarations, model) : Optional.empty(),
        annotations.find("Sensitive").isPresent(),
        getter,
        setter(member, nullable),
        annotations.hashKey(),
        annotations.rangeKey(),
        annotations.special(),
        annotations.idSource(),
        annotations.absent(),
        annotations.find("FromKey").map(mark -> mark.string("value", "")),
        Optional.empty(),
        position,
        name.position());
  }

  private AttributeType type(Member member, MemberAnnotations annotations) {
    MemberReport report = new MemberReport(
        member.name(),
        TypeName.get(member.type()),
        SourcePosition.of(member.element()),
        isRecord,
        rawSuperclass(member),
        findings);
    if (annotations.find(UnknownMembers.ANNOTATION).isPresent()) {
      return UnknownMembers.type(member.type(), report);
    }
    return mapper.map(
        member.type(),
        annotations.find("ConvertedBy"),
        annotations.find(SpecialRole.TIME_TO_LIVE).isPresent(),
        report);
  }

  /** Of a raw superclass all members are raw, too. */
  private Optional<String> rawSuperclass(Member member) {
    return member.element().getEnclosingElement() instanceof TypeElement owner
            && !owner.getTypeParameters().isEmpty()
            && isRawSupertype(model.asType(), owner)
        ? Optional.of(ModelNames.displayName(owner))
        : Optional.empty();
  }

  private boolean isRawSupertype(TypeMirror type, TypeElement owner) {
    return types.directSupertypes(type).stream()
        .filter(
            supertype -> types.isSubtype(types.erasure(supertype), types.erasure(owner.asType())))
        .anyMatch(supertype -> isSame(supertype, owner)
            ? ((DeclaredType) supertype).getTypeArguments().isEmpty()
            : isRawSupertype(supertype, owner));
  }

  private static boolean isSame(TypeMirror type, TypeElement element) {
    return TypeMapper.element(type).filter(element::equals).isPresent();
  }

  private boolean nullable(Member member, AttributeType type, List<Element> declarations) {
    boolean nullable = Nullness.isNullable(declarations.toArray(Element[]::new));
    TypeName name = TypeName.get(member.type());
    if (nullable && name.isPrimitive() && type.isMapped()) {
      report(Problem.NULLABLE_PRIMITIVE, member, name, ((ClassName) name.box()).simpleName());
    }
    return type.isOptional() || (nullable && !name.isPrimitive());
  }

  private Accessor getter(Member member) {
    Optional<ExecutableElement> getter =
        accessors.getter(member).filter(accessor -> isBetterThanField(accessor, member));
    if (getter.isPresent()) {
      return new Accessor.Method(
          getter.get().getSimpleName().toString(), accessors.result(getter.get(), member.type()));
    }
    if (isVisibleField(member)) {
      return new Accessor.Field(member.name());
    }
    report(
        Problem.GETTER_MISSING,
        member,
        displayName(),
        KotlinCures.ofOwner(member.element())
            .map(kotlin -> kotlin.getter(member.name()))
            .orElseGet(() -> "Add '" + TypeName.get(member.type()) + " get"
                + Names.capitalized(member.name())
                + "()', at least package-private and without checked exceptions"));
    return new Accessor.None();
  }

  /** The key of the table has a value nevertheless. */
  private static boolean isOptional(Accessor getter) {
    return getter instanceof Accessor.Method method && method.result() != Accessor.Result.VALUE;
  }

  /**
   * A method that has just the name of a field need be no accessor, if the field can do without.
   */
  private boolean isBetterThanField(ExecutableElement accessor, Member member) {
    boolean certain = isRecord || !accessor.getSimpleName().contentEquals(member.name());
    return visibility.canCall(accessor) && (certain || !isVisibleField(member));
  }

  private boolean isVisibleField(Member member) {
    return member.element().getKind().isField()
        && visibility.canSee(member.element())
        && accessors.has(member.element());
  }

  /** How a member is set once the object is made; whether it must be is not known here. */
  private Accessor setter(Member member, boolean nullable) {
    if (isRecord
        || !member.element().getKind().isField()
        || member.element().getModifiers().contains(Modifier.FINAL)) {
      return new Accessor.None();
    }
    return accessors
        .setter(member, nullable)
        .filter(accessor -> isBetterThanField(accessor, member))
        .<Accessor>map(
            setter -> new Accessor.Method(setter.getSimpleName().toString(), Accessor.Result.VALUE))
        .orElseGet(
            () -> isVisibleField(member) ? new Accessor.Field(member.name()) : new Accessor.None());
  }

  private String displayName() {
    return ModelNames.displayName(model);
  }

  private void report(Problem problem, Member member, Object... words) {
    Object[] all = Stream.concat(Stream.of(member.name()), Stream.of(words)).toArray();
    findings.add(problem.at(SourcePosition.of(member.element()), all));
  }
}
