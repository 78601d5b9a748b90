package dev.dynaset.examples.tour;

import dev.dynaset.QuerySet;
import dev.dynaset.TableQuerySet;
import dev.dynaset.examples.tour.TestDynamoModelQuerySet.Filter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queries of this application, by name; what the rest of it is written against.
 *
 * <p>It is an ordinary class: tests put a mock in its place, and a container can make it.
 */
final class ModelManager {
  private final TestDynamoModelTable models;
  private final TestDynamoModelTable.StringNumberIndex index;

  ModelManager(TestDynamoModelTable models) {
    this.models = models;
    this.index = models.stringNumberIndex();
  }

  TableQuerySet<TestDynamoModel, Filter> morning(String id) {
    return models.byId(id).transform(ModelQueries::morning);
  }

  /** The items of the index. */
  TestDynamoModelStringNumberIndexQuerySet ofString(String string) {
    return index.byString(string);
  }

  /** The items after {@code date}, or all of them: a choice at run time. */
  List<TestDynamoModel> since(String id, @Nullable Instant date) {
    TestDynamoModelQuerySet all = models.byId(id);
    QuerySet<TestDynamoModel> chosen = date == null ? all : all.dateGt(date);
    return chosen.list();
  }
}
