package dev.dynaset.internal.transaction;

import dev.dynaset.FailureReason;
import dev.dynaset.Read;
import dev.dynaset.ReadResults;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.direct.ResponseItems;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.internal.batch.BatchRead;
import dev.dynaset.internal.expression.Placeholders;
import dev.dynaset.internal.expression.ProjectionText;
import dev.dynaset.internal.item.Found;
import dev.dynaset.internal.item.TableRead;
import dev.dynaset.internal.mapping.ItemIdentity;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.internal.operation.TransactGetItemsOperation;
import dev.dynaset.internal.plan.MissingTable;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.schema.TableBinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Reads items as they were at one moment, with one request. */
public final class TransactGetPlan implements Plan<ReadResults> {
  /** The reason of a read that was in order. */
  private static final String NONE = "None";

  private final List<TableRead<?>> reads;
  /** The reads that are sent, each once, by what they ask for. */
  private final Map<BatchRead.Target, TableRead<?>> sent = new LinkedHashMap<>();

  private final Map<BatchRead.Target, Map<String, AttributeValue>> found = new HashMap<>();
  private boolean isSent;

  /**
   * Reads items.
   *
   * @throws IllegalArgumentException if there are too many, or two that differ of one item
   */
  public TransactGetPlan(List<TableRead<?>> reads) {
    this.reads = reads;
    reads.forEach(read -> sent.putIfAbsent(target(read), read));
    TransactionLimit.check(sent.size(), "reads");
    requireOneOfEachItem();
  }

  /** DynamoDB refuses two reads of one item. */
  private void requireOneOfEachItem() {
    Set<ItemIdentity> seen = new HashSet<>();
    sent.forEach((target, read) -> {
      if (!seen.add(target.identity())) {
        throw new IllegalArgumentException(
            "A transaction must not read different parts of one item: "
                + new ItemMapper<>(read.table()).describePlace(read.key())
                + ". Read the whole item once, or the parts with one projection.");
      }
    });
  }

  /** A transaction is always consistent. */
  private static BatchRead.Target target(TableRead<?> read) {
    return read.consistentRead().batched().target();
  }

  @Override
  public @Nullable Step next() {
    if (isSent) {
      return null;
    }
    isSent = true;
    return new Step.Send<>(
        TransactGetItemsOperation.INSTANCE,
        TransactGetItemsRequest.builder()
            .transactItems(sent.values().stream().map(TransactGetPlan::item).toList())
            .build());
  }

  private static TransactGetItem item(TableRead<?> read) {
    Get.Builder get = Get.builder().tableName(read.table().name().value()).key(read.key());
    List<AttributePath> paths = read.selection().paths();
    if (paths != null) {
      Placeholders placeholders = new Placeholders();
      get.projectionExpression(
              ProjectionText.of(read.table().schema().key().attributes(), paths, placeholders))
          .expressionAttributeNames(placeholders.names());
    }
    return TransactGetItem.builder().get(get.build()).build();
  }

  @Override
  public void accept(Reply reply) {
    List<Optional<Map<String, AttributeValue>>> items = items(reply);
    int position = 0;
    for (BatchRead.Target target : sent.keySet()) {
      items.get(position++).ifPresent(item -> found.put(target, item));
    }
  }

  private static List<Optional<Map<String, AttributeValue>>> items(Reply reply) {
    if (reply.items() instanceof ResponseItems.ByRead direct) {
      return direct.items();
    }
    return reply.response(TransactGetItemsResponse.class).responses().stream()
        .map(read -> read.hasItem()
            ? Optional.of(read.item())
            : Optional.<Map<String, AttributeValue>>empty())
        .toList();
  }

  /** DynamoDB has a reason for each read that was sent, in their order. */
  private TransactionFailedException failed(TransactionCanceledException error) {
    List<CancellationReason> reasons = error.cancellationReasons();
    Map<Read<?>, FailureReason> failures = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    int position = 0;
    for (TableRead<?> read : sent.values()) {
      CancellationReason reason = position < reasons.size() ? reasons.get(position++) : null;
      if (reason != null && reason.code() != null && !NONE.equals(reason.code())) {
        String message = read + (reason.message() == null ? "" : ": " + reason.message());
        failures.put(read, new FailureReason(reason.code(), message, Optional.empty()));
        words.add(reason.code() + ": " + message);
      }
    }
    return TransactionFailedException.ofReads(
        "The items were not read, since DynamoDB refused " + failures.size() + " of " + sent.size()
            + " reads. " + String.join(" | ", words),
        failures,
        error);
  }

  @Override
  public boolean recover(DynamoDbException error) {
    if (error instanceof TransactionCanceledException cancelled) {
      throw failed(cancelled);
    }
    if (error instanceof ResourceNotFoundException missing) {
      Map<String, TableBinding<?, ?>> tables = new LinkedHashMap<>();
      reads.forEach(read -> tables.put(read.table().name().value(), read.table()));
      throw MissingTable.of(tables.values(), missing);
    }
    return false;
  }

  @Override
  public ReadResults result() {
    return Found.results(reads, read -> Optional.ofNullable(found.get(target(read))));
  }
}
