package dev.dynaset.internal.statement;

import dev.dynaset.CapacityMeter;
import dev.dynaset.ItemProjection;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.Statement;
import dev.dynaset.TypedAttribute;
import dev.dynaset.Unreadable;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.expression.AttributePath.Step;
import dev.dynaset.internal.mapping.Decoding;
import dev.dynaset.internal.mapping.ReadableItems;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.schema.TableBinding;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A statement and what sends it.
 *
 * @param <T> what is made of an item
 * @param <A> the vocabulary of the model
 */
public final class TableStatement<T, A> implements Statement<T, A> {
  private final StatementTerms terms;
  private final A attributes;
  private final ItemDecoder<T> decoder;
  private final Unreadable unreadable;

  private TableStatement(
      StatementTerms terms, A attributes, ItemDecoder<T> decoder, Unreadable unreadable) {
    this.terms = terms;
    this.attributes = attributes;
    this.decoder = decoder;
    this.unreadable = unreadable;
  }

  /**
   * A statement without parameters yet.
   *
   * @throws IllegalArgumentException if it does not name its table
   */
  public static <T, A> Statement<T, A> of(
      TableBinding<T, ?> table, A attributes, String statement) {
    Objects.requireNonNull(statement, "statement");
    return new TableStatement<>(
        StatementTerms.of(table, statement), attributes, table.reader(), Unreadable.fail());
  }

  private TableStatement<T, A> with(StatementTerms other) {
    return new TableStatement<>(other, attributes, decoder, unreadable);
  }

  @Override
  public Statement<T, A> parameter(AttributeValue value) {
    return with(terms.parameter(Objects.requireNonNull(value, "value")));
  }

  @Override
  public <V> Statement<T, A> parameter(
      Function<? super A, ? extends TypedAttribute<A, V>> attribute, V value) {
    return parameter(attribute.apply(attributes).toAttributeValue(value));
  }

  @Override
  public Statement<T, A> parameter(
      Function<? super A, ? extends TypedAttribute<A, Long>> attribute, long value) {
    return parameter(attribute.apply(attributes).toAttributeValue(value));
  }

  @Override
  public Statement<T, A> consistentRead() {
    return with(terms.consistentRead());
  }

  @Override
  public <R> Statement<R, A> select(ItemProjection<T, R> projection) {
    if (!(projection instanceof ProjectionDecoder<T, R> selected)) {
      throw new IllegalArgumentException(
          "Only generated projections, and those that a table makes, can be read.");
    }
    // A projection expression returns the elements that it names, a statement all of a list.
    if (selected.paths().stream()
        .anyMatch(path -> path.steps().stream().anyMatch(Step.Element.class::isInstance))) {
      throw new IllegalArgumentException("A statement cannot be read by a projection of elements of"
          + " a list. Project the whole list, or use items().");
    }
    return new TableStatement<>(terms, attributes, selected, unreadable);
  }

  @Override
  public Statement<T, A> onUnreadable(Unreadable other) {
    return new TableStatement<>(
        terms, attributes, decoder, Objects.requireNonNull(other, "unreadable"));
  }

  @Override
  public Statement<T, A> pageSize(int pageSize) {
    return with(terms.pageSize(pageSize));
  }

  @Override
  public Statement<T, A> withConsumedCapacity(CapacityMeter meter) {
    return with(terms.through(terms.table().measuring(meter)));
  }

  @Override
  public Statement<T, A> customize(RequestCustomizer customizer) {
    return with(terms.through(terms.table().customizing(customizer)));
  }

  @Override
  public List<T> list() {
    return sync().run(plan());
  }

  @Override
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public Iterator<T> iterator() {
    return new StatementIterator<>(terms, decoder, readable(), sync());
  }

  @Override
  public Optional<T> first() {
    return stream().findFirst();
  }

  @Override
  public List<Map<String, AttributeValue>> items() {
    return sync().run(StatementPlan.all(terms, null, Function.identity()));
  }

  @Override
  public List<T> execute() {
    return list();
  }

  @Override
  public CompletableFuture<List<T>> listAsync() {
    return new AsyncExecutor(terms.table()).run(plan());
  }

  @Override
  public CompletableFuture<List<T>> executeAsync() {
    return listAsync();
  }

  private Plan<List<T>> plan() {
    return StatementPlan.all(terms, readable(), item -> Decoding.read(decoder, item));
  }

  private @Nullable ReadableItems readable() {
    return ReadableItems.of(decoder, unreadable);
  }

  private SyncExecutor sync() {
    return new SyncExecutor(terms.table());
  }

  /** The statement in one line, and how many parameters it is given, without their values. */
  @Override
  public String toString() {
    return terms.toString();
  }
}
