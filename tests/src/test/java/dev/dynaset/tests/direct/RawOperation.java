package dev.dynaset.tests.direct;

import dev.dynaset.direct.DirectResponse;
import dev.dynaset.direct.ResponseItems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/** A request as Dynaset sends it, without models: items that are taken out are put back. */
enum RawOperation {
  QUERY {
    @Override
    Object send(DynamoDbClient client, @Nullable DirectResponse direct) {
      QueryResponse response = client.query(
          query -> query.tableName("t").overrideConfiguration(override -> with(direct, override)));
      return items(direct, response) instanceof ResponseItems.Listed listed
          ? response.toBuilder()
              .items(requireNone(response.items(), listed.items()))
              .build()
          : response;
    }
  },
  BATCH_GET {
    @Override
    Object send(DynamoDbClient client, @Nullable DirectResponse direct) {
      BatchGetItemResponse response =
          client.batchGetItem(get -> get.overrideConfiguration(override -> with(direct, override)));
      return items(direct, response) instanceof ResponseItems.ByTable byTable
          ? response.toBuilder()
              .responses(requireNone(response.responses().keySet(), byTable.items()))
              .build()
          : response;
    }
  },
  TRANSACT_GET {
    @Override
    Object send(DynamoDbClient client, @Nullable DirectResponse direct) {
      TransactGetItemsResponse response = client.transactGetItems(
          get -> get.overrideConfiguration(override -> with(direct, override)));
      return items(direct, response) instanceof ResponseItems.ByRead byRead
          ? response.toBuilder()
              .responses(requireNone(
                  response.responses(),
                  byRead.items().stream().map(RawOperation::response).toList()))
              .build()
          : response;
    }
  };

  /** What comes back, with the items of the second argument if it has any. */
  abstract Object send(DynamoDbClient client, @Nullable DirectResponse direct);

  private static ItemResponse response(Optional<Map<String, AttributeValue>> item) {
    ItemResponse.Builder response = ItemResponse.builder();
    item.ifPresent(response::item);
    return response.build();
  }

  private static void with(
      @Nullable DirectResponse direct, AwsRequestOverrideConfiguration.Builder override) {
    if (direct != null) {
      override.putExecutionAttribute(DirectResponse.ATTRIBUTE, direct);
    }
  }

  private static @Nullable ResponseItems items(
      @Nullable DirectResponse direct, SdkResponse response) {
    return direct == null ? null : direct.items(response);
  }

  private static <T> T requireNone(Iterable<?> left, T items) {
    if (left.iterator().hasNext()) {
      throw new AssertionError("The AWS SDK was given items: " + List.of(left));
    }
    return items;
  }
}
