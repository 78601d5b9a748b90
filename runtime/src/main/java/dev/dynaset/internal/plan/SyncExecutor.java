package dev.dynaset.internal.plan;

import dev.dynaset.schema.TableBinding;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Carries out plans on the calling thread, with the client of one table. */
public final class SyncExecutor {
  private final TableBinding<?, ?> table;
  private final DynamoDbClient client;
  /** Null to sleep. */
  private final @Nullable Pauses pauses;

  private final @Nullable Ordinals shared;

  /** An executor for plans about one table. */
  public SyncExecutor(TableBinding<?, ?> table) {
    this(table, null, null);
  }

  /** An executor that waits in another way than by sleeping. */
  public SyncExecutor(TableBinding<?, ?> table, Pauses pauses) {
    this(table, pauses, null);
  }

  private SyncExecutor(
      TableBinding<?, ?> table, @Nullable Pauses pauses, @Nullable Ordinals shared) {
    this.table = table;
    this.client = table.dynaset().client();
    this.pauses = pauses;
    this.shared = shared;
  }

  /** An executor for several plans that are one call of an application: numbers their requests on. */
  public SyncExecutor forOneCall() {
    return new SyncExecutor(table, pauses, new Ordinals());
  }

  /** Carries out a plan, to its result. */
  public <R> R run(Plan<R> plan) {
    return new SyncRun<>(table, client, pauses, plan, shared == null ? new Ordinals() : shared)
        .result();
  }
}
