package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.UnmappedType;
import dev.dynaset.processor.problem.Problem;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reports types that have no stored form, with what to do about them. */
final class UnmappedTypes {
  private UnmappedTypes() {}

  /** A type that has no stored form because of what is within it, which may be all of it. */
  static AttributeType of(TypeMirror type, TypeMirror culprit, MemberReport report) {
    TypeName name = TypeName.get(culprit);
    boolean own = TypeMapper.element(culprit).filter(UnmappedTypes::isOwn).isPresent();
    boolean table = TypeMapper.element(culprit)
        .filter(element -> AnnotationView.of(element, "Table").isPresent())
        .isPresent();
    if (table) {
      report.add(Problem.MEMBER_IS_TABLE, report.shown(name));
    } else if (own) {
      report.add(Problem.DOCUMENT_MISSING, report.shown(name), name, ignore(report.isComponent()));
    } else {
      report.add(Problem.TYPE_UNSUPPORTED, report.shown(name), cure(culprit, report.isComponent()));
    }
    return new UnmappedType(TypeName.get(type));
  }

  /** Whether it can be given an annotation: it is no type of the JDK or of the AWS SDK. */
  private static boolean isOwn(TypeElement element) {
    String name = element.getQualifiedName().toString();
    boolean foreign = name.startsWith("java.")
        || name.startsWith("javax.")
        || name.startsWith("jdk.")
        || name.startsWith("software.amazon.awssdk.");
    return !foreign
        && element.getTypeParameters().isEmpty()
        && element.getKind() != ElementKind.ENUM;
  }

  /** The way out that a component of a record does not have. */
  private static String ignore(boolean isComponent) {
    return isComponent ? "." : "; or keep the member out of the table with @Ignore.";
  }

  private static String cure(TypeMirror type, boolean isComponent) {
    String ignore = ignore(isComponent);
    String name = TypeMapper.element(type)
        .map(element -> element.getQualifiedName().toString())
        .orElseGet(() -> TypeName.get(type).toString());
    return ScalarTypes.nearest(name)
        .map(nearest -> "The nearest supported type is " + nearest + ignore)
        .orElse("docs/types.md lists what is supported. Choose another type, name a converter with"
            + " @ConvertedBy" + ignore);
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
