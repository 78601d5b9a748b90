package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.TableAdmin;
import dev.dynaset.TableNotFoundException;
import dev.dynaset.internal.table.DynamoDbTableAdmin;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.RuntimeVersion;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;

/** Tables: their names, their creation with settings, their end. */
@DynasetTest
class TableAdminTest {
  private static final AtomicInteger PREFIXES = new AtomicInteger();

  private final String prefix =
      "life-" + ProcessHandle.current().pid() + "-" + PREFIXES.incrementAndGet();

  @InjectDynaset
  private DynamoDbClient client;

  private DynasetBuilder builder() {
    return Dynaset.builder().client(client).tablePrefix(prefix);
  }

  @AfterEach
  void leaveNoTable() {
    client.listTables().tableNames().stream()
        .filter(name -> name.startsWith(prefix))
        .forEach(name -> client.deleteTable(delete -> delete.tableName(name)));
  }

  @Test
  void tablesComeAndGo() {
    TestDynamoModelTable models = TestDynamoModelTable.of(builder().build());

    assertThat(models.admin().exists()).isFalse();
    assertThat(models.admin().create()).isTrue();
    assertThat(models.admin().exists()).isTrue();
    assertThat(models.admin().create()).isFalse();
    assertThat(models.admin().delete()).isTrue();
    assertThat(models.admin().exists()).isFalse();
    assertThat(models.admin().delete()).isFalse();
  }

  @Test
  void aTableIsPrefixedAndOnDemandAndHasItsIndexes() {
    TestDynamoModelTable models =
        TestDynamoModelTable.of(builder().tablePrefix(prefix + "-some-prefix").build());
    models.admin().create();

    TableDescription table = client
        .describeTable(describe -> describe.tableName(prefix + "-some-prefix-pydjamodbtest"))
        .table();
    assertThat(table.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    assertThat(table.keySchema().toString()).contains("id", "HASH", "date", "RANGE");
    assertThat(table.globalSecondaryIndexes())
        .singleElement()
        .satisfies(index -> assertThat(index.indexName()).isEqualTo("string_number_index"));
    assertThat(table.attributeDefinitions())
        .extracting(AttributeDefinition::attributeName)
        .containsExactlyInAnyOrder("id", "date", "string", "number");
  }

  @Test
  void itemsOfATableWithATimeToLiveExpire() {
    TableSchema schema = TableSchema.of("expiring", KeySchema.hash("id", ScalarAttributeType.S))
        .timeToLive("expires");
    TableAdmin table = new DynamoDbTableAdmin(TableBinding.of(
        builder().build(), RuntimeVersion.CURRENT, schema, TestDynamoModelTable.Codec.INSTANCE));

    assertThat(table.create()).isTrue();

    assertThat(client
            .describeTimeToLive(describe -> describe.tableName(table.tableName()))
            .timeToLiveDescription())
        .satisfies(timeToLive -> {
          assertThat(timeToLive.attributeName()).isEqualTo("expires");
          assertThat(timeToLive.timeToLiveStatus())
              .isIn(TimeToLiveStatus.ENABLING, TimeToLiveStatus.ENABLED);
        });
    assertThat(table.create()).isFalse();
  }

  /**
   * DynamoDB Local has neither tags nor point-in-time recovery, so that only the requests can show
   * them.
   */
  @Test
  void tagsRecoveryAndStreamAreRequested() {
    List<Object> requests = new ArrayList<>();
    TestDynamoModelTable models = TestDynamoModelTable.of(Dynaset.builder()
        .client(recording(requests))
        .tablePrefix("some-prefix")
        .tag("tag_name", "tag of {table_name}")
        .pointInTimeRecovery(true)
        .streamView(StreamViewType.NEW_AND_OLD_IMAGES)
        .build());

    models.admin().create();

    CreateTableRequest create = (CreateTableRequest) requests.get(0);
    assertThat(create.tableName()).isEqualTo("some-prefix-pydjamodbtest");
    assertThat(create.billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    assertThat(create.tags())
        .containsExactly(Tag.builder()
            .key("tag_name")
            .value("tag of some-prefix-pydjamodbtest")
            .build());
    assertThat(create.streamSpecification().streamViewType())
        .isEqualTo(StreamViewType.NEW_AND_OLD_IMAGES);
    UpdateContinuousBackupsRequest backups =
        (UpdateContinuousBackupsRequest) requests.get(requests.size() - 1);
    assertThat(backups.tableName()).isEqualTo("some-prefix-pydjamodbtest");
    assertThat(backups.pointInTimeRecoverySpecification().pointInTimeRecoveryEnabled())
        .isTrue();
  }

  @Test
  void aProvisionedTableHasCapacityAlsoForItsIndexes() {
    TestDynamoModelTable models = TestDynamoModelTable.of(builder()
        .tablePrefix(prefix + "-provisioned")
        .billingMode(BillingMode.PROVISIONED)
        .capacity(5, 7)
        .build());
    models.admin().create();

    TableDescription table =
        client.describeTable(describe -> describe.tableName(models.tableName())).table();
    assertThat(table.provisionedThroughput().readCapacityUnits()).isEqualTo(5);
    assertThat(table.globalSecondaryIndexes().get(0).provisionedThroughput().writeCapacityUnits())
        .isEqualTo(7);
  }

  @Test
  void aMissingTableIsNamedWithThePlaceItWasSoughtAt() {
    TestDynamoModelTable models =
        TestDynamoModelTable.of(builder().tablePrefix("wrong").build());

    assertThatThrownBy(() -> models.byId("test").list())
        .isInstanceOf(TableNotFoundException.class)
        .hasMessageContaining("'wrong-pydjamodbtest'")
        .hasMessageContaining("TestDynamoModel")
        .hasMessageContaining("us-east-1")
        .hasMessageContaining("127.0.0.1")
        .hasMessageContaining("tablePrefix \"wrong\"");
    assertThatThrownBy(() -> models.get("test", TestDynamoModel.START))
        .isInstanceOf(TableNotFoundException.class);
    assertThatThrownBy(() -> models.put(TestDynamoModel.of("test", 1)))
        .isInstanceOf(TableNotFoundException.class);
    assertThatThrownBy(() -> models.putAll(List.of(TestDynamoModel.of("test", 1))))
        .hasCauseInstanceOf(TableNotFoundException.class);
  }

  @Test
  void namesCanBeGivenByRuleByTableAndByHand() {
    TestDynamoModelTable byRule =
        TestDynamoModelTable.of(builder().tableNames(name -> name + ".v2").build());
    TestDynamoModelTable byTable = TestDynamoModelTable.of(builder()
        .tableName("pydjamodbtest", "arn:aws:dynamodb:eu-west-1:1:table/x")
        .build());

    assertThat(byRule.tableName()).isEqualTo("pydjamodbtest.v2");
    assertThat(byTable.tableName()).isEqualTo("arn:aws:dynamodb:eu-west-1:1:table/x");
    assertThat(byRule.named("archive-2026").tableName()).isEqualTo("archive-2026");
    assertThatThrownBy(() -> byRule.named("no blanks"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TestDynamoModelTable.of(builder().tablePrefix("ü").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tablePrefix");
  }

  @Test
  void aNamedTableIsAnotherTable() {
    TestDynamoModelTable models = TestDynamoModelTable.of(builder().build());
    TestDynamoModelTable archive = models.named(prefix + "-archive");
    models.admin().create();
    archive.admin().create();

    archive.put(TestDynamoModel.of("test", 1));

    assertThat(archive.byId("test").count()).isEqualTo(1);
    assertThat(models.byId("test").count()).isZero();
    models.admin().delete();
  }

  private static DynamoDbClient recording(List<Object> requests) {
    return (DynamoDbClient) Proxy.newProxyInstance(
        DynamoDbClient.class.getClassLoader(),
        new Class<?>[] {DynamoDbClient.class},
        (proxy, method, arguments) -> {
          if (method.isDefault() && !(arguments[0] instanceof SdkRequest)) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          requests.add(arguments[0]);
          if (arguments[0] instanceof DescribeContinuousBackupsRequest) {
            return DescribeContinuousBackupsResponse.builder()
                .continuousBackupsDescription(backups -> backups.pointInTimeRecoveryDescription(
                    recovery -> recovery.pointInTimeRecoveryStatus("DISABLED")))
                .build();
          }
          return arguments[0] instanceof DescribeTableRequest
              ? DescribeTableResponse.builder()
                  .table(
                      TableDescription.builder().tableStatus(TableStatus.ACTIVE).build())
                  .build()
              : null;
        });
  }
}
