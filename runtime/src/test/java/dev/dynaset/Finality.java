package dev.dynaset;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What may be extended. */
final class Finality {
  static final ArchCondition<JavaClass> BE_FINAL_OR_ABSTRACT_OR_AN_EXCEPTION =
      new ArchCondition<>("be final, abstract or an exception") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          boolean kept = type.getModifiers().contains(JavaModifier.FINAL)
              || type.getModifiers().contains(JavaModifier.ABSTRACT)
              || type.isAssignableTo(Throwable.class);
          events.add(new SimpleConditionEvent(
              type, kept, type.getName() + " can be extended by accident"));
        }
      };

  private Finality() {}
}
