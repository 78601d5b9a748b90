package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.SharedTableModel;

/** One thing that must hold for every table of several kinds of items. */
interface SharedRule {
  /** Reports where it does not hold. */
  void check(SharedTableModel shared, Report report);
}
