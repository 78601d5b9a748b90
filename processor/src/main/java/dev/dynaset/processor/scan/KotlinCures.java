package dev.dynaset.processor.scan;

import dev.dynaset.processor.naming.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What is to be written in Kotlin, where that is not what is to be written in Java: kapt shows
 * classes of Kotlin to processors as Java that nobody has written.
 */
final class KotlinCures {
  static final String SUBTYPES = "@Document(subtypes = [Circle::class, Square::class])";

  private static final String METADATA = "kotlin.Metadata";

  private final TypeElement type;
  private final AnnotationMirror metadata;

  private KotlinCures(TypeElement type, AnnotationMirror metadata) {
    this.type = type;
    this.metadata = metadata;
  }

  /** Those for a class; empty if it is none of Kotlin. */
  static Optional<KotlinCures> of(TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (AnnotationView.qualifiedName(mirror).equals(METADATA)) {
        return Optional.of(new KotlinCures(type, mirror));
      }
    }
    return Optional.empty();
  }

  /** Those for the class that declares a member. */
  static Optional<KotlinCures> ofOwner(Element member) {
    return member.getEnclosingElement() instanceof TypeElement owner ? of(owner) : Optional.empty();
  }

  /** Whether a class is one of Kotlin. */
  static boolean areFor(TypeElement type) {
    return of(type).isPresent();
  }

  /** For a type that stands for kinds of items, which are not known. */
  static String kinds(TypeElement type) {
    return areFor(type)
        ? "list them, since kapt does not show what Kotlin seals: @Table(entities ="
            + " [Customer::class, Order::class])"
        : "make it sealed, or list them: @Table(entities = {…})";
  }

  /** For a property that Java cannot read. */
  String getter(String property) {
    if (property.endsWith("$delegate")) {
      return "It is what a property of Kotlin is delegated to. Keep it out of the table with"
          + " @delegate:Ignore";
    }
    String name = "get" + Names.capitalized(property);
    if (names().anyMatch(known -> known.startsWith(name + "-"))) {
      return "Its type in Kotlin is a value class, and Java cannot call the getter of such a"
          + " property. Make it the type that the value class wraps, or a data class with a"
          + " converter (@ConvertedBy)";
    }
    boolean isInternal = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(method -> method.getSimpleName().toString().startsWith(name + "$"));
    return isInternal
        ? "It is internal in Kotlin, which gives its getter a name for its module alone. Make the"
            + " property public"
        : "It is private in Kotlin, and has no getter. Make the property public";
  }

  /** The names that Kotlin remembers of a class, those of methods as they are in class files. */
  private Stream<String> names() {
    return metadata.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("d2"))
        .flatMap(entry -> entry.getValue().getValue() instanceof List<?> values
            ? values.stream()
            : Stream.empty())
        .map(value -> String.valueOf(((AnnotationValue) value).getValue()));
  }

  /** For a property that Java cannot set. */
  String setter() {
    return "Make its setter public in Kotlin, or let the constructor take it";
  }

  /** For a {@code val} that no constructor takes. */
  String constant() {
    return "Make it a 'var', or a 'val' that the primary constructor takes";
  }

  /** For a class of which no object can be made. */
  String constructor() {
    boolean isObject = type.getEnclosedElements().stream().anyMatch(this::isInstance);
    return isObject
        ? "Kotlin makes the only instance of an object itself. Make it a class"
        : "Give it a primary constructor that is not private, each of whose parameters is a 'val' or"
            + " a 'var' of a type that is no value class";
  }

  private boolean isInstance(Element member) {
    return member.getKind().isField()
        && member.getSimpleName().contentEquals("INSTANCE")
        && TypeMapper.element(member.asType()).filter(type::equals).isPresent();
  }
}
