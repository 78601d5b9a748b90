package dev.dynaset.processor.validate;

import dev.dynaset.processor.model.ItemCollections;
import dev.dynaset.processor.model.SharedTableModel;
import java.util.List;

/** Each hash key that several kinds of items share has a name for its parts, and one of its own. */
final class ItemCollectionRule implements SharedRule {
  @Override
  public void check(SharedTableModel shared, Report report) {
    ItemCollections.of(shared).problems().forEach(finding -> report.addAll(List.of(finding)));
  }
}
