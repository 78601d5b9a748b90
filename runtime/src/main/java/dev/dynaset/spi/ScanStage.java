package dev.dynaset.spi;

import dev.dynaset.AsyncItemSet;
import dev.dynaset.ConditionOf;
import dev.dynaset.ParallelScan;
import dev.dynaset.Scan;
import dev.dynaset.expression.Expressed;
import dev.dynaset.internal.scan.ParallelScans;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import java.util.Objects;
import java.util.function.Function;

/**
 * A scan that keeps its type when it is refined.
 *
 * @param <T> the model of the items
 * @param <A> the vocabulary of its filters
 * @param <S> the type of the scan itself
 */
abstract class ScanStage<T, A, S extends Scan<T, A>> extends ItemStage<T, S> implements Scan<T, A> {
  private final A attributes;

  ScanStage(Query<T> query, A attributes) {
    super(query);
    this.attributes = attributes;
  }

  final A attributes() {
    return attributes;
  }

  @Override
  public final S filter(ConditionOf<A> condition) {
    Objects.requireNonNull(
        condition, "condition: for none, leave filter out, or take Condition.always()");
    return with(query().filter(Expressed.expressionOf(condition.apply(attributes))));
  }

  @Override
  public final <R> R transform(Function<? super Scan<T, A>, ? extends R> step) {
    return Objects.requireNonNull(step, "step").apply(this);
  }

  @Override
  public final S segment(int segment, int segments) {
    return with(query().from(new ItemSource.Segment(segment, segments)));
  }

  @Override
  public final ParallelScan<T> parallelScan(int segments) {
    return ParallelScans.of(query(), segments);
  }

  @Override
  public final AsyncItemSet<T> async() {
    return new AsyncItems<>(query());
  }
}
