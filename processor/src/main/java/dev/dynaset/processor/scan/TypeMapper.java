package dev.dynaset.processor.scan;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.CollectionKind;
import dev.dynaset.processor.model.CollectionType;
import dev.dynaset.processor.model.DocumentType;
import dev.dynaset.processor.model.GeneratedTypes;
import dev.dynaset.processor.model.MapType;
import dev.dynaset.processor.model.OptionalType;
import dev.dynaset.processor.model.Scalar;
import dev.dynaset.processor.model.ScalarType;
import dev.dynaset.processor.model.UnmappedType;
import dev.dynaset.processor.model.WrapperType;
import dev.dynaset.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the stored form of a type; reports one that has none. */
final class TypeMapper {
  /** Half of what DynamoDB nests: compilers take minutes for the types of more. */
  private static final int MAX_DEPTH = 16;

  private static final String INSTANT = "java.time.Instant";
  private static final Map<String, CollectionKind> COLLECTIONS = Map.of(
      "java.util.List", CollectionKind.LIST,
      "java.util.Collection", CollectionKind.COLLECTION,
      "java.util.Set", CollectionKind.SET,
      "java.util.SortedSet", CollectionKind.SORTED_SET);
  private static final Map<String, Scalar> OPTIONAL_PRIMITIVES = Map.of(
      "java.util.OptionalInt", Scalar.INT,
      "java.util.OptionalLong", Scalar.LONG,
      "java.util.OptionalDouble", Scalar.DOUBLE);

  private final Elements elements;
  private final Types types;
  private final Visibility visibility;
  private final ConverterScanner converters;
  /** The records of one component that are being mapped: one may hold itself. */
  private final Set<TypeElement> open = new HashSet<>();
  /** How many collections and maps the type that is being mapped is within. */
  private int depth;

  TypeMapper(TypeElement model, Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.visibility = new Visibility(model, elements, types);
    this.converters = new ConverterScanner(this, types, visibility);
  }

  /**
   * The type of a member.
   *
   * @param converter the converter that the member names, if it does
   * @param timeToLive whether it is a time to live, which DynamoDB wants to be stored as seconds
   */
  AttributeType map(
      TypeMirror type,
      Optional<AnnotationView> converter,
      boolean timeToLive,
      MemberReport report) {
    if (timeToLive && converter.isEmpty() && isNamed(type, INSTANT)) {
      return epochSeconds(type);
    }
    if (isNamed(type, "java.util.Optional") && arguments(type).size() == 1) {
      TypeMirror content = arguments(type).get(0);
      if (timeToLive && converter.isEmpty() && isNamed(content, INSTANT)) {
        return new OptionalType(epochSeconds(content), TypeName.get(type));
      }
      AttributeType mapped = converter
          .filter(annotation -> !converters.isFor(annotation, type))
          .map(annotation -> converters.scan(annotation, content, report))
          .orElseGet(() -> part(content, report));
      return new OptionalType(mapped, TypeName.get(type));
    }
    Scalar primitive = OPTIONAL_PRIMITIVES.get(TypeName.get(type).toString());
    if (primitive != null && converter.isEmpty()) {
      TypeName content = content(primitive);
      return new OptionalType(new ScalarType(primitive, content), TypeName.get(type));
    }
    return converter
        .map(annotation -> converters.scan(annotation, type, report))
        .orElseGet(() -> part(type, report));
  }

  private static AttributeType epochSeconds(TypeMirror instant) {
    return new ScalarType(Scalar.EPOCH_SECONDS, TypeName.get(instant));
  }

  private static TypeName content(Scalar primitive) {
    return switch (primitive) {
      case INT -> TypeName.INT.box();
      case LONG -> TypeName.LONG.box();
      default -> TypeName.DOUBLE.box();
    };
  }

  /** The type of what a collection or a map holds. */
  private AttributeType within(TypeMirror type, MemberReport report) {
    if (depth == MAX_DEPTH) {
      report.add(Problem.TYPE_NESTED_TOO_DEEP, MAX_DEPTH);
      return new UnmappedType(TypeName.get(type));
    }
    depth++;
    AttributeType part = part(type, report);
    depth--;
    return part;
  }

  /** The type of a member, of an element or of a component, by what stands at it. */
  AttributeType part(TypeMirror type, MemberReport report) {
    Optional<AnnotationView> converter = AnnotationView.ofType(
            type, report.position(), "ConvertedBy")
        .or(() -> element(type).flatMap(element -> AnnotationView.of(element, "ConvertedBy")));
    return converter
        .map(annotation -> converters.scan(annotation, type, report))
        .orElseGet(() -> plain(type, report));
  }

  /** The type as it is stored without a converter. */
  AttributeType plain(TypeMirror type, MemberReport report) {
    TypeName name = TypeName.get(type);
    Optional<Scalar> scalar = ScalarTypes.of(name);
    if (scalar.isPresent()) {
      return new ScalarType(scalar.get(), name);
    }
    if (type instanceof ArrayType array) {
      return array(array, report);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return UnmappedTypes.of(type, type, report);
    }
    return declared((DeclaredType) type, report);
  }

  private AttributeType declared(DeclaredType type, MemberReport report) {
    TypeElement element = (TypeElement) type.asElement();
    CollectionKind kind = COLLECTIONS.get(element.getQualifiedName().toString());
    if (kind != null && arguments(type).size() == 1) {
      return collection(kind, type, report);
    }
    if (isNamed(type, "java.util.Map") || isNamed(type, "java.util.SortedMap")) {
      return arguments(type).size() == 2 ? map(type, report) : UnmappedTypes.of(type, type, report);
    }
    if (element.getKind() != ElementKind.ENUM
        && AnnotationView.of(element, "Document").isEmpty()
        && !isWrapper(element)) {
      return UnmappedTypes.of(type, type, report);
    }
    if (!visibility.canSeeType(element)) {
      report.add(Problem.TYPE_INACCESSIBLE, TypeName.get(type));
      return new UnmappedType(TypeName.get(type));
    }
    if (element.getKind() == ElementKind.ENUM) {
      return EnumScanner.scan(element, report.findings());
    }
    return AnnotationView.of(element, "Document").isPresent()
        ? document(element)
        : wrapper(element, report);
  }

  private static AttributeType document(TypeElement element) {
    String prefix = ModelNames.prefix(
            element, AnnotationView.of(element, "Document").orElseThrow())
        .value();
    ClassName type = ClassName.get(element);
    return new DocumentType(type, GeneratedTypes.codec(type, prefix));
  }

  /** Whether a class is a record of one component, which stands for that. */
  private static boolean isWrapper(TypeElement element) {
    return element.getKind() == ElementKind.RECORD
        && element.getTypeParameters().isEmpty()
        && element.getRecordComponents().size() == 1
        && !SharedTableScanner.hasItems(element);
  }

  private AttributeType wrapper(TypeElement element, MemberReport report) {
    RecordComponentElement component = element.getRecordComponents().get(0);
    boolean isCallable = ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
        .anyMatch(constructor -> constructor.getParameters().size() == 1
            && types.isSameType(constructor.getParameters().get(0).asType(), component.asType())
            && visibility.canCall(constructor));
    boolean isNew = open.add(element);
    AttributeType content = isCallable && isNew
        ? map(component.asType(), AnnotationView.of(component, "ConvertedBy"), false, report)
        : UnmappedTypes.of(element.asType(), element.asType(), report);
    if (isNew) {
      open.remove(element);
    }
    if (content.isOptional()) {
      return UnmappedTypes.of(element.asType(), component.asType(), report);
    }
    return new WrapperType(ClassName.get(element), component.getSimpleName().toString(), content);
  }

  private AttributeType array(ArrayType array, MemberReport report) {
    TypeMirror component = array.getComponentType();
    boolean isGeneric = !arguments(component).isEmpty();
    if (component.getKind().isPrimitive() || isGeneric || isNamed(component, "java.lang.Byte")) {
      return UnmappedTypes.of(array, array, report);
    }
    return new CollectionType(
        CollectionKind.ARRAY,
        within(component, report),
        Nullness.isNullableType(component),
        TypeName.get(array));
  }

  private AttributeType collection(CollectionKind kind, DeclaredType type, MemberReport report) {
    TypeMirror argument = type.getTypeArguments().get(0);
    if (kind == CollectionKind.SORTED_SET && !isComparable(argument)) {
      return UnmappedTypes.unsorted(type, argument, "Set", report);
    }
    if (kind.isSet() && argument.getKind() == TypeKind.ARRAY) {
      return UnmappedTypes.setOfArrays(type, report);
    }
    AttributeType element = within(argument, report);
    return new CollectionType(kind, element, Nullness.isNullableType(argument), TypeName.get(type));
  }

  private AttributeType map(DeclaredType type, MemberReport report) {
    TypeMirror keyType = type.getTypeArguments().get(0);
    AttributeType key = part(keyType, report);
    AttributeType value = within(type.getTypeArguments().get(1), report);
    if (key.isMapped() && !key.wire().isMapKey()) {
      report.add(Problem.MAP_KEY_UNSUPPORTED, TypeName.get(keyType), key.wire().words());
      return new UnmappedType(TypeName.get(type));
    }
    if (!key.aliases().isEmpty()) {
      report.add(
          Problem.ENUM_ALIASES_IN_KEY,
          "a map with keys",
          TypeName.get(keyType),
          EnumScanner.quoted(key.aliases()));
    }
    boolean sorted = isNamed(type, "java.util.SortedMap");
    if (sorted && !isComparable(keyType)) {
      return UnmappedTypes.unsorted(type, keyType, "Map", report);
    }
    return new MapType(
        sorted,
        key,
        value,
        Nullness.isNullableType(type.getTypeArguments().get(1)),
        TypeName.get(type));
  }

  private boolean isComparable(TypeMirror type) {
    return types.isAssignable(
        types.erasure(type),
        types.erasure(elements.getTypeElement("java.lang.Comparable").asType()));
  }

  static Optional<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  private static List<? extends TypeMirror> arguments(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }

  private static boolean isNamed(TypeMirror type, String qualifiedName) {
    return element(type)
        .filter(element -> element.getQualifiedName().contentEquals(qualifiedName))
        .isPresent();
  }
}
