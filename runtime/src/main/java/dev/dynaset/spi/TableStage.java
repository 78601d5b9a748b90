package dev.dynaset.spi;

import dev.dynaset.FilteredQuerySet;
import dev.dynaset.ItemProjection;
import dev.dynaset.KeyRange;
import dev.dynaset.TableQuerySet;
import dev.dynaset.codec.Form;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A query set of a table or a local index. Generated query sets extend it and add the conditions on the range key.
 *
 * <p>A range method returns another type, which has no range methods, so that there is no second
 * condition on the range key. A bound that may be absent is therefore no {@code if}, but a {@link
 * KeyRange}: {@code orders.byCustomer(c).placedWithin(KeyRange.ofNullable(from, to))}. A query set that
 * has a range condition or not is a {@code FilteredQuerySet<Order, OrderQuerySet.Filter>}, or a {@code
 * QuerySet<Order>}.
 *
 * @param <T> the model of the items
 * @param <F> the vocabulary of its filters
 * @param <S> the type of the query set itself
 */
public abstract class TableStage<T, F, S extends FilteredQuerySet<T, F>> extends QueryStage<T, F, S>
    implements FilteredQuerySet<T, F> {
  /** A query set of what {@code query} describes. */
  protected TableStage(Query<T> query) {
    super(query);
  }

  /** Reads consistently: what was written before is seen. Costs twice the read units. */
  public final S consistentRead() {
    return with(query().consistentRead());
  }

  @Override
  public final <R> TableQuerySet<R, F> select(ItemProjection<T, R> projection) {
    return new TableQuery<>(query().select(decoder(projection)), this);
  }

  /** The items whose range key is equal to {@code value}. */
  protected final TableQuerySet<T, F> eq(AttributeValue value) {
    return refined(query().where(RangeOperator.EQ, value));
  }

  /** The items whose range key is less than {@code value}. */
  protected final TableQuerySet<T, F> lt(AttributeValue value) {
    return refined(query().where(RangeOperator.LT, value));
  }

  /** The items whose range key is at most {@code value}. */
  protected final TableQuerySet<T, F> lte(AttributeValue value) {
    return refined(query().where(RangeOperator.LTE, value));
  }

  /** The items whose range key is more than {@code value}. */
  protected final TableQuerySet<T, F> gt(AttributeValue value) {
    return refined(query().where(RangeOperator.GT, value));
  }

  /** The items whose range key is at least {@code value}. */
  protected final TableQuerySet<T, F> gte(AttributeValue value) {
    return refined(query().where(RangeOperator.GTE, value));
  }

  /** The items whose range key starts with {@code prefix}. */
  protected final TableQuerySet<T, F> beginsWith(AttributeValue prefix) {
    return refined(query().where(RangeOperator.BEGINS_WITH, prefix));
  }

  /** The items whose range key is between {@code from} and {@code to}, both included. */
  protected final TableQuerySet<T, F> between(AttributeValue from, AttributeValue to) {
    return refined(query().whereBetween(from, to));
  }

  /** The items whose range key, which is a member of this form, is in {@code range}. */
  protected final <V> TableQuerySet<T, F> within(String member, Form<V> form, KeyRange<V> range) {
    return refined(query().where(member, form, range));
  }

  private TableQuery<T, F> refined(Query<T> query) {
    return new TableQuery<>(query, this);
  }
}
