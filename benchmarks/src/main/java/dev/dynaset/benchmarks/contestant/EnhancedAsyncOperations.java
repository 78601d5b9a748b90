package dev.dynaset.benchmarks.contestant;

import dev.dynaset.benchmarks.shape.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;

/**
 * The Enhanced Client, without blocking.
 *
 * @param <T> the model
 */
final class EnhancedAsyncOperations<T> implements AsyncOperations<T> {
  private final DynamoDbEnhancedAsyncClient client;
  private final DynamoDbAsyncTable<T> table;
  private final Subject<T> subject;

  EnhancedAsyncOperations(
      DynamoDbEnhancedAsyncClient client, DynamoDbAsyncTable<T> table, Subject<T> subject) {
    this.client = client;
    this.table = table;
    this.subject = subject;
  }

  @Override
  public CompletableFuture<T> get(T like) {
    return table
        .getItem(subject.enhancedKey(like))
        .thenApply(model -> Objects.requireNonNull(model, "There is no such item."));
  }

  @Override
  public CompletableFuture<?> put(T model) {
    return table.putItem(model);
  }

  @Override
  public CompletableFuture<T> update(T like) {
    subject.change(like);
    return table.updateItem(like);
  }

  @Override
  public CompletableFuture<List<T>> query(T like) {
    return all(table.query(QueryConditional.keyEqualTo(subject.enhancedHashKey(like))));
  }

  @Override
  public CompletableFuture<List<T>> scan() {
    return all(table.scan());
  }

  private CompletableFuture<List<T>> all(SdkPublisher<Page<T>> pages) {
    List<T> models = new ArrayList<>();
    return pages.subscribe(page -> models.addAll(page.items())).thenApply(done -> models);
  }

  @Override
  public CompletableFuture<List<T>> batchGet(List<T> like) {
    ReadBatch.Builder<T> batch = ReadBatch.builder(subject.type()).mappedTableResource(table);
    for (T model : like) {
      batch.addGetItem(subject.enhancedKey(model));
    }
    ReadBatch keys = batch.build();
    List<T> models = new ArrayList<>(like.size());
    return client
        .batchGetItem(request -> request.addReadBatch(keys))
        .subscribe(page -> models.addAll(page.resultsForTable(table)))
        .thenApply(done -> models);
  }

  @Override
  public CompletableFuture<?> batchWrite(List<T> models) {
    WriteBatch.Builder<T> batch = WriteBatch.builder(subject.type()).mappedTableResource(table);
    for (T model : models) {
      batch.addPutItem(model);
    }
    WriteBatch writes = batch.build();
    return client.batchWriteItem(request -> request.addWriteBatch(writes)).thenAccept(result -> {
      if (!result.unprocessedPutItemsForTable(table).isEmpty()) {
        throw new IllegalStateException("Some items were left unprocessed.");
      }
    });
  }
}
