package dev.dynaset.internal.table;

import dev.dynaset.TableDefaults;
import dev.dynaset.schema.IndexSchema;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.Tag;

/** The CreateTable request of a table: its schema, with the settings of the application. */
final class CreateRequest {
  /** Stands for the name of the table in the values of tags. */
  private static final String TABLE_NAME = "{table_name}";

  private final TableBinding<?, ?> table;
  private final TableDefaults defaults;

  private CreateRequest(TableBinding<?, ?> table) {
    this.table = table;
    this.defaults = table.settings().tableDefaults();
  }

  static CreateTableRequest of(TableBinding<?, ?> table) {
    return new CreateRequest(table).build();
  }

  private CreateTableRequest build() {
    CreateTableRequest.Builder request = CreateTableRequest.builder()
        .tableName(table.name().value())
        .attributeDefinitions(attributeDefinitions(table.schema().keyAttributes()))
        .keySchema(keySchema(table.schema().key()))
        .billingMode(defaults.billingMode());
    if (defaults.billingMode() == BillingMode.PROVISIONED) {
      request.provisionedThroughput(throughput());
    }
    List<GlobalSecondaryIndex> global = table.schema().indexes().stream()
        .filter(index -> !index.isLocal())
        .map(this::globalIndex)
        .toList();
    List<LocalSecondaryIndex> local = table.schema().indexes().stream()
        .filter(IndexSchema::isLocal)
        .map(CreateRequest::localIndex)
        .toList();
    // DynamoDB refuses empty lists.
    if (!global.isEmpty()) {
      request.globalSecondaryIndexes(global);
    }
    if (!local.isEmpty()) {
      request.localSecondaryIndexes(local);
    }
    if (!defaults.tags().isEmpty()) {
      request.tags(tags());
    }
    defaults
        .streamView()
        .ifPresent(view -> request.streamSpecification(StreamSpecification.builder()
            .streamEnabled(true)
            .streamViewType(view)
            .build()));
    return request.build();
  }

  private static List<AttributeDefinition> attributeDefinitions(Set<KeyAttribute> keys) {
    return keys.stream()
        .map(key -> AttributeDefinition.builder()
            .attributeName(key.name())
            .attributeType(key.type())
            .build())
        .toList();
  }

  private static List<KeySchemaElement> keySchema(KeySchema key) {
    return Stream.concat(
            key.hash().stream().map(hash -> element(hash, KeyType.HASH)),
            key.range().stream().map(range -> element(range, KeyType.RANGE)))
        .toList();
  }

  private static KeySchemaElement element(KeyAttribute key, KeyType type) {
    return KeySchemaElement.builder().attributeName(key.name()).keyType(type).build();
  }

  private GlobalSecondaryIndex globalIndex(IndexSchema index) {
    GlobalSecondaryIndex.Builder request = GlobalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(keySchema(index.key()))
        .projection(projection(index));
    if (defaults.billingMode() == BillingMode.PROVISIONED) {
      request.provisionedThroughput(throughput());
    }
    return request.build();
  }

  private static LocalSecondaryIndex localIndex(IndexSchema index) {
    return LocalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(keySchema(index.key()))
        .projection(projection(index))
        .build();
  }

  private static Projection projection(IndexSchema index) {
    Projection.Builder projection =
        Projection.builder().projectionType(index.projection().type());
    List<String> included = index.projection().included();
    return included.isEmpty()
        ? projection.build()
        : projection.nonKeyAttributes(included).build();
  }

  private ProvisionedThroughput throughput() {
    return ProvisionedThroughput.builder()
        .readCapacityUnits(defaults.readCapacity())
        .writeCapacityUnits(defaults.writeCapacity())
        .build();
  }

  private List<Tag> tags() {
    return defaults.tags().entrySet().stream()
        .map(tag -> Tag.builder()
            .key(tag.getKey())
            .value(tag.getValue().replace(TABLE_NAME, table.name().value()))
            .build())
        .toList();
  }
}
