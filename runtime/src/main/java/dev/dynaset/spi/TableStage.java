package dev.dynaset.spi;

import dev.dynaset.FilteredQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeCondition;
import dev.dynaset.query.RangeOperator;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A query set of a table or a local index. Generated query sets extend it and add the conditions on the range key.
 *
 * @param <T> the model of the items
 * @param <F> the vocabulary of its filters
 * @param <S> the type of the query set itself
 */
public abstract class TableStage<T, F, S extends FilteredQuerySet<T, F>> extends QueryStage<T, F, S>
    implements FilteredQuerySet<T, F> {
  /**
   * A query set of what {@code query} describes.
   *
   * @param filters the vocabulary of its filters
   */
  protected TableStage(Query<T> query, F filters) {
    super(query, filters);
  }

  /** Reads consistently: what was written before is seen. Costs twice the read units. */
  public final S consistentRead() {
    return with(query().consistentRead());
  }

  /** The items whose range key compares so with {@code value}. */
  protected final TableQuerySet<T, F> range(RangeOperator operator, AttributeValue value) {
    return new TableQuery<>(query().where(operator, value), filters());
  }

  /** The items whose range key is between {@code from} and {@code to}, both included. */
  protected final TableQuerySet<T, F> rangeBetween(AttributeValue from, AttributeValue to) {
    return new TableQuery<>(query().where(new RangeCondition.Between(from, to)), filters());
  }

  /** The items whose range key is in {@code range}, whose bounds {@code value} makes values of. */
  protected final <V> TableQuerySet<T, F> rangeWithin(
      KeyRange<V> range, Function<? super V, AttributeValue> value) {
    return new TableQuery<>(query().where(range, value), filters());
  }
}
