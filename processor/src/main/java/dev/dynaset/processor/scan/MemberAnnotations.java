package dev.dynaset.processor.scan;

import com.squareup.javapoet.TypeName;
import dev.dynaset.processor.model.IdSource;
import dev.dynaset.processor.model.Located;
import dev.dynaset.processor.model.SpecialRole;
import dev.dynaset.processor.naming.Naming;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * What the annotations of a member say, at whichever of its declarations they stand.
 *
 * @param declarations these declarations
 */
record MemberAnnotations(List<Element> declarations) {
  Optional<AnnotationView> find(String simpleName) {
    for (Element declaration : declarations) {
      Optional<AnnotationView> annotation = AnnotationView.of(declaration, simpleName);
      if (annotation.isPresent()) {
        return annotation;
      }
    }
    return Optional.empty();
  }

  /** The stored name: the one that is given, or else one made of the name of the member. */
  Located<String> storedName(String member, SourcePosition position, Naming naming) {
    return find("Attribute")
        .flatMap(attribute -> attribute.given("value"))
        .orElseGet(() -> new Located<>(naming.apply(member), position));
  }

  /** What the absence of the attribute means, if that is said. */
  Optional<Located<String>> absent() {
    return find("Attribute").flatMap(attribute -> attribute.given("absent"));
  }

  Optional<SourcePosition> hashKey() {
    return either("HashKey", "PartitionKey");
  }

  Optional<SourcePosition> rangeKey() {
    return either("RangeKey", "SortKey");
  }

  /** Where a role of a key is given by both of its names. */
  List<Finding> repeatedRoles(String member) {
    List<Finding> findings = new ArrayList<>();
    for (List<String> names :
        List.of(List.of("HashKey", "PartitionKey"), List.of("RangeKey", "SortKey"))) {
      find(names.get(0))
          .flatMap(first -> find(names.get(1)))
          .ifPresent(second -> findings.add(
              Problem.KEY_ROLE_REPEATED.at(second.position(), member, names.get(0), names.get(1))));
    }
    return findings;
  }

  /** What only constants of enums can have. */
  List<Finding> ofConstants(String member) {
    List<Finding> findings = new ArrayList<>();
    find("Attribute")
        .flatMap(attribute -> attribute.position("aliases"))
        .ifPresent(position -> findings.add(Problem.ALIASES_MISPLACED.at(position, member)));
    find("UnknownConstant")
        .ifPresent(mark -> findings.add(Problem.ANNOTATION_MISPLACED.at(
            mark.position(),
            mark.simpleName(),
            member,
            "constant of an enum. Put it at the constant that unknown texts are read as, in the "
                + "enum itself")));
    return findings;
  }

  private Optional<SourcePosition> either(String simpleName, String synonym) {
    return find(simpleName).or(() -> find(synonym)).map(AnnotationView::position);
  }

  /** What makes its ids, if they are generated. */
  Optional<IdSource> idSource() {
    return find(SpecialRole.GENERATED_ID)
        .map(id -> id.type("supplier")
            .<IdSource>map(supplier -> new IdSource.Supplier(TypeName.get(supplier)))
            .orElseGet(() -> new IdSource.Kind(id.constant("value", "UUID_V7").value())));
  }

  /** The annotation that gives it a role, if it has that. */
  Optional<AnnotationView> find(SpecialRole role) {
    return find(role.annotation());
  }

  /** Where the member is marked to be more than a value. */
  Map<SpecialRole, SourcePosition> special() {
    Map<SpecialRole, SourcePosition> special = new EnumMap<>(SpecialRole.class);
    for (SpecialRole role : SpecialRole.values()) {
      find(role).ifPresent(mark -> special.put(role, mark.position()));
    }
    return special;
  }
}
