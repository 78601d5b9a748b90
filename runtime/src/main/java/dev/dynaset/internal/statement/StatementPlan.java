package dev.dynaset.internal.statement;

import dev.dynaset.internal.mapping.ReadableItems;
import dev.dynaset.internal.operation.ExecuteStatementOperation;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse;

/**
 * Executes a statement, page after page.
 *
 * @param <R> what is made of an item
 */
final class StatementPlan<R> implements Plan<List<R>> {
  private final StatementTerms terms;
  /** What is passed over; null if nothing is. */
  private final @Nullable ReadableItems readable;

  private final Function<Map<String, AttributeValue>, R> read;
  private final IntPredicate isEnough;
  private final List<R> items = new ArrayList<>();
  private @Nullable String nextToken;
  private boolean isOver;

  private StatementPlan(
      StatementTerms terms,
      @Nullable ReadableItems readable,
      @Nullable String token,
      Function<Map<String, AttributeValue>, R> read,
      IntPredicate isEnough) {
    this.terms = terms;
    this.readable = readable;
    this.nextToken = token;
    this.read = read;
    this.isEnough = isEnough;
  }

  /** All items. */
  static <R> StatementPlan<R> all(
      StatementTerms terms,
      @Nullable ReadableItems readable,
      Function<Map<String, AttributeValue>, R> read) {
    return new StatementPlan<>(terms, readable, null, read, items -> false);
  }

  /** The items of one page that is not empty, unless no more are. */
  static StatementPlan<Map<String, AttributeValue>> page(
      StatementTerms terms, @Nullable ReadableItems readable, @Nullable String token) {
    return new StatementPlan<>(terms, readable, token, Function.identity(), items -> items > 0);
  }

  /** What leads to the page after those that were read; null if there is none. */
  @Nullable
  String nextToken() {
    return nextToken;
  }

  @Override
  public @Nullable Step next() {
    return isOver
        ? null
        : new Step.Send<>(ExecuteStatementOperation.INSTANCE, terms.request(nextToken));
  }

  @Override
  public void accept(Reply reply) {
    ExecuteStatementResponse page = reply.response(ExecuteStatementResponse.class);
    for (Map<String, AttributeValue> item :
        readable == null ? page.items() : readable.of(page.items())) {
      items.add(read.apply(item));
    }
    nextToken = page.nextToken();
    isOver = nextToken == null || isEnough.test(items.size());
  }

  @Override
  public List<R> result() {
    return Collections.unmodifiableList(items);
  }
}
