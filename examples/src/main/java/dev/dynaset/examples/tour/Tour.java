package dev.dynaset.examples.tour;

import dev.dynaset.Dynaset;
import dev.dynaset.examples.steps.Steps;

/** Every operation on items and query sets, chapter by chapter. */
public final class Tour {
  private Tour() {}

  /** Runs all chapters, on tables that are created first and deleted at the end. */
  public static void run(Dynaset dynaset, Steps steps) {
    TestDynamoModelTable models = TestDynamoModelTable.of(dynaset);
    Writing.run(models, steps);
    SingleItems.run(models, steps);
    LazyQueries.run(models, steps);
    RangeConditions.run(models, steps);
    Indexes.run(models, steps);
    OneResult.run(models, steps);
    Limits.run(models, steps);
    Pages.run(models, steps);
    Nothing.run(models, steps);
    SeveralKeys.run(models, steps);
    Scans.run(models, steps);
    Async.run(models, steps);
    Filters.run(models, steps);
    SharedConditions.run(models, steps);
    Projections.run(models, steps);
    Costs.run(models, steps);
    EscapeHatches.run(models, steps);
    UnreadableItems.run(models, steps);
    YourOwnWords.run(models, steps);
    Changes.run(models, steps);
    Conditions.run(models, steps);
    Deleting.run(models, steps);
    SeveralKinds.run(dynaset, steps);
  }
}
