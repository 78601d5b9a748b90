package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.AttributeType;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.UnknownAttributesType;
import dev.dynaset.processor.model.UnmappedType;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The member of a class that keeps the attributes which the class does not know. */
final class UnknownMembers {
  static final String ANNOTATION = "UnknownAttributes";

  private static final String TYPE =
      "java.util.Map<java.lang.String, software.amazon.awssdk.services.dynamodb.model.AttributeValue>";

  private UnknownMembers() {}

  /** The type of such a member; reports one that cannot keep attributes. */
  static AttributeType type(TypeMirror type, MemberReport report) {
    TypeName name = TypeName.get(type);
    if (!name.toString().equals(TYPE)) {
      report.add(Problem.UNKNOWN_ATTRIBUTES_TYPE, name);
      return new UnmappedType(name);
    }
    return new UnknownAttributesType(name);
  }

  /** The first of them, and where it is marked; reports all others. */
  static Optional<Located<AttributeModel>> first(
      TypeElement type, List<Property> properties, List<Finding> findings) {
    List<Located<AttributeModel>> marked = properties.stream()
        .flatMap(property ->
            mark(property).map(position -> new Located<>(property.attribute(), position)).stream())
        .toList();
    marked.stream()
        .skip(1)
        .forEach(extra -> findings.add(Problem.SPECIAL_DUPLICATE.at(
            extra.position(),
            ModelNames.displayName(type),
            ANNOTATION,
            marked.get(0).value().member(),
            extra.value().member())));
    return marked.stream().findFirst();
  }

  /** Where a member is marked so, if it is. */
  static Optional<SourcePosition> mark(Property property) {
    return new MemberAnnotations(property.declarations())
        .find(ANNOTATION)
        .map(AnnotationView::position);
  }
}
