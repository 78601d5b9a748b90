package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.UnmappedType;
import dev.dynaset.processor.problem.Problem;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reports types that have no stored form, with what to do about them. */
final class UnmappedTypes {
  private static final String ANYTHING =
      "Write the type of what it holds, such as String, or a class with @Document; for values of any"
          + " type write AttributeValue of the AWS SDK, which is stored as it is";

  private UnmappedTypes() {}

  /** A type that has no stored form because of what is within it, which may be all of it. */
  static AttributeType of(TypeMirror type, TypeMirror culprit, MemberReport report) {
    TypeName name = TypeName.get(culprit);
    boolean own = TypeMapper.element(culprit).filter(UnmappedTypes::isOwn).isPresent();
    boolean table =
        TypeMapper.element(culprit).filter(SharedTableScanner::hasItems).isPresent();
    if (table) {
      report.add(Problem.MEMBER_IS_TABLE, report.shown(name));
    } else if (own) {
      report.add(
          Problem.DOCUMENT_MISSING,
          report.shown(name),
          documented(TypeMapper.element(culprit).get()),
          ignore(report.isComponent()));
    } else {
      report.add(Problem.TYPE_UNSUPPORTED, report.shown(name), cure(culprit, report));
    }
    return new UnmappedType(TypeName.get(type));
  }

  /** What makes a class of one's own a document. */
  private static String documented(TypeElement type) {
    String name = type.getSimpleName().toString();
    if (type.getKind() != ElementKind.INTERFACE) {
      return "Annotate " + type.getQualifiedName() + " with @Document";
    }
    if (KotlinCures.areFor(type)) {
      return "Annotate it with " + KotlinCures.SUBTYPES + " and each of these with @Document";
    }
    return type.getModifiers().contains(Modifier.SEALED)
        ? "Annotate " + type.getQualifiedName() + " and each class that it permits with @Document"
        : "It is an interface, so that what implements it is not known. Write 'sealed interface "
            + name
            + " permits …', and annotate it and each class that it permits with @Document; or list"
            + " these: @Document(subtypes = {…}); or make the member one of these classes";
  }

  /** Whether it can be given an annotation: it is no type of the JDK or of the AWS SDK. */
  private static boolean isOwn(TypeElement element) {
    String name = element.getQualifiedName().toString();
    boolean foreign = name.startsWith("java.")
        || name.startsWith("javax.")
        || name.startsWith("jdk.")
        || name.startsWith("kotlin.")
        || name.startsWith("software.amazon.awssdk.");
    return !foreign
        && element.getTypeParameters().isEmpty()
        && element.getKind() != ElementKind.ENUM;
  }

  /** The way out that a component of a record does not have. */
  private static String ignore(boolean isComponent) {
    return isComponent ? "." : "; or keep the member out of the table with @Ignore.";
  }

  private static String cure(TypeMirror type, MemberReport report) {
    String ignore = ignore(report.isComponent());
    if (report.rawSuperclass().isPresent()) {
      return "It is declared in " + report.rawSuperclass().get() + ", which is extended without its"
          + " type arguments. Write 'extends " + report.rawSuperclass().get() + "<…>'" + ignore;
    }
    Optional<String> written = written(type);
    if (written.isPresent()) {
      return written.get() + ignore;
    }
    String name = TypeMapper.element(type)
        .map(element -> element.getQualifiedName().toString())
        .orElseGet(() -> TypeName.get(type).toString());
    return ScalarTypes.nearest(name)
        .map(nearest -> "The nearest supported type is " + nearest + ignore)
        .orElse("docs/types.md lists what is supported. Choose another type, name a converter with"
            + " @ConvertedBy" + ignore);
  }

  /** What to write instead of a type that does not say what it holds. */
  private static Optional<String> written(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      return Optional.of(
          wildcard.getExtendsBound() == null
              ? ANYTHING
              : "Write " + TypeName.get(wildcard.getExtendsBound()) + " without 'extends'");
    }
    Optional<TypeElement> element = TypeMapper.element(type);
    if (element.isEmpty()) {
      return Optional.empty();
    }
    if (element.get().getQualifiedName().contentEquals("java.lang.Object")) {
      return Optional.of(ANYTHING);
    }
    int parameters = element.get().getTypeParameters().size();
    boolean isRaw = parameters > 0 && ((DeclaredType) type).getTypeArguments().isEmpty();
    return isRaw
        ? Optional.of("It does not say what it holds. Write for instance "
            + nearestName(element.get()) + (parameters == 1 ? "<String>" : "<String, String>"))
        : Optional.empty();
  }

  private static String nearestName(TypeElement element) {
    String name = ScalarTypes.nearest(element.getQualifiedName().toString())
        .orElse(element.getQualifiedName().toString());
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** A sorted collection of what has no order. */
  static AttributeType unsorted(
      DeclaredType type, TypeMirror argument, String unsorted, MemberReport report) {
    report.add(
        Problem.TYPE_UNSUPPORTED,
        report.shown(TypeName.get(type)),
        TypeName.get(argument) + " has no natural order. Let it implement Comparable, or use a "
            + unsorted + ".");
    return new UnmappedType(TypeName.get(type));
  }

  /** A set of arrays. */
  static AttributeType setOfArrays(TypeMirror type, MemberReport report) {
    report.add(
        Problem.TYPE_UNSUPPORTED,
        report.shown(TypeName.get(type)),
        "Arrays are equal only to themselves: the nearest supported type is"
            + " Set<java.nio.ByteBuffer> or Set<SdkBytes> for binary, a List for all else.");
    return new UnmappedType(TypeName.get(type));
  }
}
