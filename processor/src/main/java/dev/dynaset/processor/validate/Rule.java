package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.TableModel;

/** One thing that must hold for every model. */
interface Rule {
  /** Reports where it does not hold. */
  void check(TableModel model, Report report);
}
