package dev.dynaset.examples.tour;

import static dev.dynaset.examples.tour.SampleItems.hour;

import dev.dynaset.FilteredQuerySet;
import dev.dynaset.QuerySet;
import dev.dynaset.TableQuerySet;
import dev.dynaset.examples.tour.TestDynamoModelQuerySet.Filter;

/** Query-set methods of this application, for {@code .transform(ModelQueries::morning)}. */
final class ModelQueries {
  private ModelQueries() {}

  /** The items of before six o'clock. */
  static TableQuerySet<TestDynamoModel, Filter> morning(TestDynamoModelQuerySet models) {
    return models.dateLt(hour(6));
  }

  /** The items with an even number; of the table, be there a condition on the range key or not. */
  static FilteredQuerySet<TestDynamoModel, Filter> even(
      FilteredQuerySet<TestDynamoModel, Filter> models) {
    return models.filter(m -> m.bool().isTrue());
  }

  /** The last two items, the last one first; of any query set. */
  static <T> QuerySet<T> newestTwo(QuerySet<T> items) {
    return items.reverse().limit(2);
  }
}
