package dev.dynaset.benchmarks.contestant;

import dev.dynaset.benchmarks.shape.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteResult;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The Enhanced Client, blocking.
 *
 * @param <T> the model
 */
final class EnhancedOperations<T> implements Operations<T> {
  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<T> table;
  private final Subject<T> subject;

  EnhancedOperations(DynamoDbEnhancedClient client, DynamoDbTable<T> table, Subject<T> subject) {
    this.client = client;
    this.table = table;
    this.subject = subject;
  }

  @Override
  public Map<String, AttributeValue> toItem(T model) {
    return table.tableSchema().itemToMap(model, true);
  }

  @Override
  public T fromItem(Map<String, AttributeValue> item) {
    return table.tableSchema().mapToItem(item);
  }

  @Override
  public T get(T like) {
    return Objects.requireNonNull(
        table.getItem(subject.enhancedKey(like)), "There is no such item.");
  }

  @Override
  public void put(T model) {
    table.putItem(model);
  }

  /** The Enhanced Client sets all attributes: it has no update of one, if others are primitive. */
  @Override
  public T update(T like) {
    subject.change(like);
    return table.updateItem(like);
  }

  @Override
  public List<T> query(T like) {
    return all(table.query(QueryConditional.keyEqualTo(subject.enhancedHashKey(like))));
  }

  @Override
  public List<T> scan() {
    return all(table.scan());
  }

  private List<T> all(Iterable<Page<T>> pages) {
    List<T> models = new ArrayList<>();
    for (Page<T> page : pages) {
      models.addAll(page.items());
    }
    return models;
  }

  @Override
  public List<T> batchGet(List<T> like) {
    ReadBatch.Builder<T> batch = ReadBatch.builder(subject.type()).mappedTableResource(table);
    for (T model : like) {
      batch.addGetItem(subject.enhancedKey(model));
    }
    ReadBatch keys = batch.build();
    List<T> models = new ArrayList<>(like.size());
    client
        .batchGetItem(request -> request.addReadBatch(keys))
        .forEach(page -> models.addAll(page.resultsForTable(table)));
    return models;
  }

  @Override
  public void batchWrite(List<T> models) {
    WriteBatch.Builder<T> batch = WriteBatch.builder(subject.type()).mappedTableResource(table);
    for (T model : models) {
      batch.addPutItem(model);
    }
    WriteBatch writes = batch.build();
    BatchWriteResult result = client.batchWriteItem(request -> request.addWriteBatch(writes));
    if (!result.unprocessedPutItemsForTable(table).isEmpty()) {
      throw new IllegalStateException("Some items were left unprocessed.");
    }
  }
}
