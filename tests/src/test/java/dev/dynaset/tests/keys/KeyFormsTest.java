package dev.dynaset.tests.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.KeyRange;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Keys of other forms: days, letters, and parts that are members. */
@DynasetTest
class KeyFormsTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @InjectDynaset
  private DynamoDbClient client;

  @InjectDynaset
  private RecordedRequests requests;

  private Map<String, AttributeValue> only(String table) {
    return client.scan(scan -> scan.tableName(table)).items().get(0);
  }

  @Test
  void aDayIsAPartition(LogEntryTable log) {
    log.putAll(IntStream.range(0, 48)
        .mapToObj(hour -> new LogEntry(NOON.plusSeconds(3600L * hour), -hour, "at " + hour)));

    assertThat(log.byAtDay(NOON).list()).extracting(LogEntry::id).hasSize(12).startsWith(0, -1);
    assertThat(log.byAtDay(NOON.plusSeconds(12 * 3600)).count()).isEqualTo(24);
    assertThat(log.byAtDay(NOON.plusSeconds(48 * 3600)).count()).isEqualTo(12);
    assertThat(log.byAtDay(NOON).atGt(NOON.plusSeconds(5 * 3600)).list())
        .extracting(LogEntry::id)
        .containsExactly(-6, -7, -8, -9, -10, -11);
    assertThat(log.byAtDayIn(List.of(NOON, NOON.plusSeconds(86_400), NOON.plusSeconds(86_401)))
            .atWithin(KeyRange.atLeast(NOON.plusSeconds(11 * 3600)))
            .merged()
            .list())
        .extracting(LogEntry::id)
        .containsExactlyElementsOf(
            IntStream.range(11, 36).mapToObj(hour -> -hour).toList());
    assertThat(log.get(NOON, 0).text()).isEqualTo("at 0");
    assertThat(log.byAtDay(NOON).atEq(NOON.plusSeconds(3600)).idEq(-1).get().text())
        .isEqualTo("at 1");
  }

  @Test
  void theKeyOfADayIsItsText(LogEntryTable log) {
    log.put(new LogEntry(NOON, -1, "a"));

    Map<String, AttributeValue> item = only(log.tableName());
    assertThat(item).containsOnlyKeys("PK", "SK", "at", "id", "text");
    assertThat(item.get("PK").s()).isEqualTo("LOG#2026-03-01");
    assertThat(item.get("SK").s()).isEqualTo("2026-03-01T12:00:00.000000000Z#2147483647");
    assertThat(item.get("id").n()).isEqualTo("-1");
  }

  @Test
  void lettersOfAsciiAreTheSameInAKeyThatFoldsThem(AccountTable accounts) {
    accounts.put(new Account("Ann@Example.ORG", 1));

    Map<String, AttributeValue> item = only(accounts.tableName());
    assertThat(item).containsOnlyKeys("id", "kind", "email", "points");
    assertThat(item.get("id").s()).isEqualTo("EMAIL|ann@example.org");
    assertThat(item.get("kind").s()).isEqualTo("account");
    assertThat(accounts.get("ANN@example.org")).isEqualTo(new Account("Ann@Example.ORG", 1));
    assertThat(accounts.byEmail("ann@example.org").get().email()).isEqualTo("Ann@Example.ORG");
    assertThat(AccountKey.of("ANN@example.org"))
        .isEqualTo(accounts.keyOf(accounts.get("ann@example.org")))
        .hasSameHashCodeAs(AccountKey.of("ann@example.ORG"))
        .isNotEqualTo(AccountKey.of("änn@example.org"));
    assertThat(accounts.batchGet(List.of(AccountKey.of("ANN@EXAMPLE.org"))).missing())
        .isEmpty();
    assertThat(accounts
            .batchGet(List.of(AccountKey.of("ANN@EXAMPLE.org"), AccountKey.of("ann@example.org")))
            .get(AccountKey.of("Ann@example.org")))
        .map(Account::points)
        .contains(1);
  }

  @Test
  void whatIsWrittenInOtherLettersIsTheSameItem(AccountTable accounts) {
    accounts.put(new Account("Ann@Example.ORG", 1));

    assertThat(accounts.update("ann@example.org", a -> a.points().increment()))
        .isEqualTo(new Account("Ann@Example.ORG", 2));
    assertThat(accounts.upsert("ANN@example.org", a -> a.points().set(5)))
        .isEqualTo(new Account("ANN@example.org", 5));
    assertThat(accounts.getOrCreate(new Account("ann@example.org", 7)).item().points())
        .isEqualTo(5);
    accounts.put(new Account("ann@example.org", 8));
    assertThat(accounts.scan().list()).containsExactly(new Account("ann@example.org", 8));
    assertThat(accounts.delete("ANN@EXAMPLE.ORG")).contains(new Account("ann@example.org", 8));
  }

  @Test
  void anotherDelimiterLetsTextsHoldTheUsualOne(AccountTable accounts) {
    accounts.put(new Account("a#b", 1));

    assertThat(accounts.get("A#B").points()).isEqualTo(1);
    assertThat(accounts.scan().list()).hasSize(1);
  }

  @Test
  void aHashKeyThatIsAMemberGoesWithARangeKeyThatIsMade(MemberTable members) {
    List<Member> all = IntStream.range(0, 5)
        .mapToObj(n -> new Member("acme", new UUID(0, n), "n" + n))
        .toList();
    members.putAll(all);
    members.put(new Member("acme2", new UUID(0, 2), "other"));

    assertThat(members.byTenant("acme").list()).isEqualTo(all);
    assertThat(members.byTenant("acme").userLt(new UUID(0, 2)).list()).isEqualTo(all.subList(0, 2));
    assertThat(members
            .byTenantIn(List.of("acme", "acme2"))
            .merged()
            .userEq(new UUID(0, 2))
            .list())
        .extracting(Member::name)
        .containsExactlyInAnyOrder("n2", "other");
    assertThat(members.get("acme", new UUID(0, 3))).isEqualTo(all.get(3));
    assertThat(members.delete("acme", new UUID(0, 3))).contains(all.get(3));
    assertThat(members.byTenant("acme").delete()).isEqualTo(4);
    assertThat(only(members.tableName())).containsOnlyKeys("tenant", "SK", "user", "name", "_type");
  }

  @Test
  void aHashKeyThatIsMadeGoesWithARangeKeyThatIsAMember(MeasurementTable measurements) {
    measurements.putAll(IntStream.range(0, 5).mapToObj(n -> new Measurement("s", 7, n, n + 0.5)));
    measurements.put(new Measurement("s", 70, 3, 0));

    assertThat(measurements.bySiteAndDevice("s", 7).atGte(3).list())
        .extracting(Measurement::value)
        .containsExactly(3.5, 4.5);
    assertThat(measurements
            .bySiteAndDeviceIn(List.of(7, 70), device -> "s", device -> device)
            .atEq(3)
            .count())
        .isEqualTo(2);
    assertThat(measurements.upsert("s", 8, 1, m -> m.value().set(2.5)))
        .isEqualTo(new Measurement("s", 8, 1, 2.5));
    requests.clear();
    measurements.bySiteAndDevice("s", 7).atBetween(1, 2).list();
    assertThat(requests.only(QueryRequest.class).keyConditionExpression())
        .isEqualTo("#0 = :0 AND #1 BETWEEN :1 AND :2");
    assertThat(requests
            .only(QueryRequest.class)
            .expressionAttributeValues()
            .get(":0")
            .s())
        .isEqualTo("DEVICE#s#007");
  }

  @Test
  void keysNameTheirParts(OrderTable orders) {
    OrderKey key = OrderKey.of("c1", NOON, "o1");

    assertThat(key).hasToString("Order {customerId=c1, placedAt=2026-03-01T12:00:00Z, orderId=o1}");
    assertThat(key.orderId()).isEqualTo("o1");
    assertThat(orders.item(key).toString()).contains("customerId=c1", "orderId=o1");
  }
}
