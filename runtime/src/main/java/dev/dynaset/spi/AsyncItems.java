package dev.dynaset.spi;

import dev.dynaset.AsyncQuerySet;
import dev.dynaset.EachResult;
import dev.dynaset.Page;
import dev.dynaset.Write;
import dev.dynaset.internal.flow.AsyncEach;
import dev.dynaset.internal.flow.PlanPublisher;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.query.EachWrites;
import dev.dynaset.internal.query.QueryPlans;
import dev.dynaset.internal.query.QueryWords;
import dev.dynaset.internal.query.Reading;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Items of a query or a scan that are read without blocking. */
final class AsyncItems<T> implements AsyncQuerySet<T> {
  private final Query<T> query;
  private final AsyncExecutor executor;

  AsyncItems(Query<T> query) {
    this.query = query;
    this.executor = new AsyncExecutor(query.table());
  }

  /** Runs a plan; what is thrown when it is made fails the future. */
  private <R> CompletableFuture<R> run(Supplier<Plan<R>> plan) {
    try {
      return executor.run(plan.get());
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private QueryPlans<T> plans() {
    return new QueryPlans<>(query);
  }

  @Override
  public CompletableFuture<List<T>> list() {
    return run(plans()::list);
  }

  @Override
  public CompletableFuture<Optional<T>> first() {
    return run(plans()::first);
  }

  @Override
  public CompletableFuture<Optional<T>> last() {
    return run(plans()::last);
  }

  @Override
  public CompletableFuture<T> get() {
    return run(plans()::get);
  }

  @Override
  public CompletableFuture<Optional<T>> find() {
    return run(plans()::find);
  }

  @Override
  public CompletableFuture<Long> count() {
    return run(plans()::count);
  }

  @Override
  public CompletableFuture<Boolean> exists() {
    return run(plans()::exists);
  }

  @Override
  public CompletableFuture<Page<T>> page() {
    return run(plans()::page);
  }

  @Override
  public CompletableFuture<Long> delete() {
    return delete(deleted -> {});
  }

  @Override
  public CompletableFuture<Long> delete(LongConsumer progress) {
    return run(() -> plans().delete(progress));
  }

  @Override
  public CompletableFuture<EachResult> updateEach(
      Function<? super T, ? extends @Nullable Write<?>> write) {
    return updateEach(write, result -> {});
  }

  @Override
  public CompletableFuture<EachResult> updateEach(
      Function<? super T, ? extends @Nullable Write<?>> write, Consumer<EachResult> progress) {
    Reading<T> items;
    try {
      items = Reading.ofItems(query);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
    Flow.Publisher<T> publisher =
        new PlanPublisher<>(executor, () -> items, query.manner().isPrefetching());
    return AsyncEach.of(publisher, new EachWrites<>(items, write, progress));
  }

  @Override
  public Flow.Publisher<T> items() {
    return new PlanPublisher<>(
        executor, () -> Reading.ofItems(query), query.manner().isPrefetching());
  }

  @Override
  public Flow.Publisher<Page<T>> pages() {
    return new PlanPublisher<>(
        executor, () -> Reading.ofPages(query), query.manner().isPrefetching());
  }

  /** The query in one line, sensitive values masked. Sends nothing. */
  @Override
  public String toString() {
    return QueryWords.line(query);
  }
}
