package dev.dynaset.internal.item;

import dev.dynaset.Explanation;
import dev.dynaset.Read;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.schema.TableBinding;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A read of one item and what sends it.
 *
 * @param <T> the model of the item
 */
public final class TableRead<T> implements Read<T> {
  private final TableBinding<T, ?> table;
  private final Map<String, AttributeValue> key;
  private final boolean isConsistent;

  private TableRead(
      TableBinding<T, ?> table, Map<String, AttributeValue> key, boolean isConsistent) {
    this.table = table;
    this.key = key;
    this.isConsistent = isConsistent;
  }

  /** A read of the item with a key. */
  public static <T, K> TableRead<T> of(TableBinding<T, K> table, K key) {
    Map<String, AttributeValue> attributes =
        new ItemMapper<>(table).writeKey(Objects.requireNonNull(key, "key"));
    return new TableRead<>(table, attributes, false);
  }

  /** Where the item is. */
  public TableBinding<T, ?> table() {
    return table;
  }

  /** The attributes of the key. */
  public Map<String, AttributeValue> key() {
    return key;
  }

  /** Whether it is strongly consistent. */
  public boolean isConsistent() {
    return isConsistent;
  }

  @Override
  public TableRead<T> consistent() {
    return new TableRead<>(table, key, true);
  }

  @Override
  public Optional<T> execute() {
    return new SyncExecutor(table).run(plan());
  }

  @Override
  public CompletableFuture<Optional<T>> executeAsync() {
    return new AsyncExecutor(table).run(plan());
  }

  private Plan<Optional<T>> plan() {
    return new ItemPlans<>(table).find(table.reader(), key, isConsistent);
  }

  @Override
  public Explanation explain() {
    return Explanation.of(new ItemPlans<>(table).findRequest(key, isConsistent), toString());
  }

  /** What it would send, in words. */
  @Override
  public String toString() {
    return "GetItem of " + new ItemMapper<>(table).describe(key) + " in the table '"
        + table.name().value() + "'" + (isConsistent ? ", consistent" : "");
  }
}
