package dev.dynaset.spi;

import dev.dynaset.FilteredQuerySet;
import dev.dynaset.IndexQuerySet;
import dev.dynaset.KeyRange;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeCondition;
import dev.dynaset.query.RangeOperator;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A query set of a global index. Generated query sets extend it and add the conditions on the range
 * key.
 *
 * @param <T> the model of the items
 * @param <F> the vocabulary of its filters
 * @param <S> the type of the query set itself
 */
public abstract class IndexStage<T, F, S extends FilteredQuerySet<T, F>> extends QueryStage<T, F, S>
    implements FilteredQuerySet<T, F> {
  /**
   * A query set of what {@code query} describes.
   *
   * @param filters the vocabulary of its filters
   */
  protected IndexStage(Query<T> query, F filters) {
    super(query, filters);
  }

  /** The items whose range key compares so with {@code value}. */
  protected final IndexQuerySet<T, F> range(RangeOperator operator, AttributeValue value) {
    return new IndexQuery<>(query().where(operator, value), filters());
  }

  /** The items whose range key is between {@code from} and {@code to}, both included. */
  protected final IndexQuerySet<T, F> rangeBetween(AttributeValue from, AttributeValue to) {
    return new IndexQuery<>(query().where(new RangeCondition.Between(from, to)), filters());
  }

  /** The items whose range key is in {@code range}, whose bounds {@code value} makes values of. */
  protected final <V> IndexQuerySet<T, F> rangeWithin(
      KeyRange<V> range, Function<? super V, AttributeValue> value) {
    return new IndexQuery<>(query().where(range, value), filters());
  }
}
