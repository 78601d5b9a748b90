package dev.dynaset.processor.scan;

import dev.dynaset.processor.model.AttributeModel;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * A member that is an attribute, and that attribute.
 *
 * @param member its declaration
 * @param declarations all declarations that its annotations may stand at
 * @param attribute what was made of it
 */
record Property(Member member, List<Element> declarations, AttributeModel attribute) {
  String name() {
    return member.name();
  }

  /** Whether it is an abstract getter, not a field. */
  boolean isGetter() {
    return !member.element().getKind().isField();
  }

  /** Whether it can be set once the object is made. */
  boolean isSettable() {
    return attribute.setter().match(field -> true, method -> true, () -> false);
  }
}
