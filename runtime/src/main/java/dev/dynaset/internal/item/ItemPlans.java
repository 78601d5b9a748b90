package dev.dynaset.internal.item;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.internal.expression.Placeholders;
import dev.dynaset.internal.expression.ProjectionText;
import dev.dynaset.internal.mapping.Decoding;
import dev.dynaset.internal.operation.GetItemOperation;
import dev.dynaset.internal.plan.OneRequest;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** What is sent to read single items of one table. */
public final class ItemPlans {
  private final TableBinding<?, ?> table;

  /** Plans for the items of a table. */
  public ItemPlans(TableBinding<?, ?> table) {
    this.table = table;
  }

  /** The item with the attributes of a key, which must exist. */
  public <R> Plan<R> get(
      Selection<R> selection, Map<String, AttributeValue> key, boolean consistent) {
    return new OneRequest<>(
        new Step.Send<>(GetItemOperation.INSTANCE, findRequest(selection, key, consistent))) {
      @Override
      protected R read(Reply reply) {
        GetItemResponse response = reply.response(GetItemResponse.class);
        if (!response.hasItem()) {
          throw MissingItem.of(table, key, "");
        }
        if (selection.isExpired(response.item())) {
          throw MissingItem.of(table, key, " that has not expired");
        }
        return Decoding.read(selection.decoder(), response.item());
      }
    };
  }

  /** The item with the attributes of a key, if it exists. */
  public <R> Plan<Optional<R>> find(
      Selection<R> selection, Map<String, AttributeValue> key, boolean consistent) {
    return new OneRequest<>(
        new Step.Send<>(GetItemOperation.INSTANCE, findRequest(selection, key, consistent))) {
      @Override
      protected Optional<R> read(Reply reply) {
        GetItemResponse response = reply.response(GetItemResponse.class);
        return selection.of(response.hasItem() ? response.item() : null);
      }
    };
  }

  /** What is sent to find a whole item. */
  public GetItemRequest findRequest(Map<String, AttributeValue> key, boolean consistent) {
    return getRequest(key, consistent).build();
  }

  /** What is sent to find as much of an item as is selected. */
  GetItemRequest findRequest(
      Selection<?> selection, Map<String, AttributeValue> key, boolean consistent) {
    GetItemRequest.Builder request = getRequest(key, consistent);
    List<AttributePath> paths = selection.paths();
    if (paths != null) {
      project(request, table.schema().key().attributes(), paths);
    }
    return request.build();
  }

  /**
   * Whether there is an item with the attributes of a key; the hash key is all that is returned,
   * and when it expires, if that matters, unless items are only read whole.
   */
  public Plan<Boolean> exists(
      Selection<?> selection, Map<String, AttributeValue> key, boolean consistent) {
    GetItemRequest.Builder request = getRequest(key, consistent);
    List<KeyAttribute> hash = table.schema().key().hash();
    if (table.settings().wholeItems()) {
      return new Existence(request, selection);
    }
    if (selection.expired() == null) {
      request
          .projectionExpression("#0")
          .expressionAttributeNames(Map.of("#0", hash.get(0).name()));
    } else {
      project(request, hash, List.of(selection.expired().path()));
    }
    return new Existence(request, selection);
  }

  private static final class Existence extends OneRequest<Boolean> {
    private final Selection<?> selection;

    Existence(GetItemRequest.Builder request, Selection<?> selection) {
      super(new Step.Send<>(GetItemOperation.INSTANCE, request.build()));
      this.selection = selection;
    }

    @Override
    protected Boolean read(Reply reply) {
      GetItemResponse response = reply.response(GetItemResponse.class);
      return response.hasItem() && !selection.isExpired(response.item());
    }
  }

  private static void project(
      GetItemRequest.Builder request, List<KeyAttribute> key, List<AttributePath> paths) {
    Placeholders placeholders = new Placeholders();
    request
        .projectionExpression(ProjectionText.of(key, paths, placeholders))
        .expressionAttributeNames(placeholders.names());
  }

  private GetItemRequest.Builder getRequest(Map<String, AttributeValue> key, boolean consistent) {
    GetItemRequest.Builder request =
        GetItemRequest.builder().tableName(table.name().value()).key(key);
    return consistent ? request.consistentRead(true) : request;
  }
}
