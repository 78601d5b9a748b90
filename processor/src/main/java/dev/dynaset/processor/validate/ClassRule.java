package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.ClassModel;

/** One thing that must hold for every class whose members are attributes. */
interface ClassRule {
  /** Reports where it does not hold. */
  void check(ClassModel model, Report report);
}
