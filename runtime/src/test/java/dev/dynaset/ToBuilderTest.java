package dev.dynaset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** Another Dynaset of the settings of one. */
class ToBuilderTest {
  private static final class Idle implements ExecutionInterceptor {}

  private static DynasetBuilder rich() {
    return Dynaset.builder()
        .endpoint(URI.create("http://localhost:1"))
        .region(Region.EU_WEST_1)
        .asyncClient(() -> DynamoDbAsyncClient.builder().build())
        .clock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
        .ids(UUID::randomUUID)
        .tablePrefix("shop")
        .tableName("carts", "baskets")
        .renameTables(name -> name + "-v2")
        .billingMode(BillingMode.PROVISIONED)
        .capacity(7, 8)
        .tag("stage", "test")
        .pointInTimeRecovery(true)
        .streamView(StreamViewType.KEYS_ONLY)
        .retryUnprocessedFor(Duration.ofSeconds(9))
        .pageTokenKeys(PageTokenKeys.signing(
            1,
            "a secret of thirty-two bytes, yes".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .onTable(table -> {})
        .onRequest(event -> {})
        .customizeRequests(RequestCustomizer.of(
            software.amazon.awssdk.services.dynamodb.model.QueryRequest.class, query -> query))
        .directDecoding(false)
        .directDecodingWith(Idle.class)
        .wholeItems(true);
  }

  /** All but the clients, which are handed on as they are. */
  static Stream<Field> settings() {
    return Arrays.stream(DynasetBuilder.class.getDeclaredFields())
        .filter(field -> !field.isSynthetic())
        .filter(field -> !List.of("client", "clientSettings").contains(field.getName()));
  }

  private static @Nullable Object value(Field field, DynasetBuilder of) throws Exception {
    field.setAccessible(true);
    return field.get(of);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void aSettingIsHandedOn(Field setting) throws Exception {
    DynasetBuilder rich = rich();

    try (Dynaset dynaset = rich.build()) {
      assertThat(value(setting, rich)).isNotEqualTo(value(setting, Dynaset.builder()));
      assertThat(value(setting, dynaset.toBuilder())).isEqualTo(value(setting, rich));
    }
  }

  @Test
  void theClientIsHandedOnAndNotClosed() {
    try (Dynaset dynaset = rich().build()) {
      Dynaset other = dynaset.toBuilder().build();

      assertThat(other.client()).isSameAs(dynaset.client());
      assertThat(other.toString()).contains("given client");
    }
  }

  @Test
  void neitherChangesTheOther() {
    DynasetBuilder rich = rich();
    try (Dynaset dynaset = rich.build()) {
      rich.tablePrefix("late").tableName("late", "much-later");
      Dynaset other =
          dynaset.toBuilder().tablePrefix("other").tag("stage", "prod").build();

      assertThat(dynaset.tableName("orders").value()).isEqualTo("shop-orders-v2");
      assertThat(dynaset.tableName("late").value()).isEqualTo("shop-late-v2");
      assertThat(other.tableName("orders").value()).isEqualTo("other-orders-v2");
      assertThat(dynaset.tableDefaults().tags()).containsEntry("stage", "test");
    }
  }

  @Test
  void aClientThatIsGivenLaterWins() {
    try (Dynaset dynaset = rich().build();
        DynamoDbClient client = DynamoDbClient.builder()
            .endpointOverride(URI.create("http://localhost:2"))
            .region(Region.EU_WEST_1)
            .build()) {
      assertThat(dynaset.toBuilder().client(client).build().client()).isSameAs(client);
    }
  }

  @Test
  void tablesAreRenamedAfterRulesAndNames() {
    try (Dynaset dynaset = rich().renameTables(name -> "test_" + name).build()) {
      assertThat(dynaset.tableName("orders").value()).isEqualTo("test_shop-orders-v2");
      assertThat(dynaset.tableName("carts").value()).isEqualTo("test_baskets-v2");
    }
  }

  @Test
  void aNameThatCannotBeSaysWhereItComesFrom() {
    try (Dynaset dynaset = rich().renameTables(name -> name + " ").build()) {
      assertThatThrownBy(() -> dynaset.tableName("orders"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("'shop-orders-v2 ' (tablePrefix \"shop\", then renameTables(…)) cannot be the"
              + " name of a table: a name is 3 to 255 of A-Z a-z 0-9 _ - . or an ARN.");
    }
  }

  @Test
  void aRenamingOfNullIsRefused() {
    assertThatThrownBy(() -> Dynaset.builder().renameTables(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("renaming");
  }
}
