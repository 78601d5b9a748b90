package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.IndexQuerySet;
import dev.dynaset.ItemSet;
import dev.dynaset.KeyRange;
import dev.dynaset.QuerySet;
import dev.dynaset.TableQuerySet;
import dev.dynaset.TableScan;
import dev.dynaset.testing.DynasetTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What has expired is left out of all that is read. Of six sessions, 0 and 3 have expired, 1 and 4
 * expire in a second, 2 and 5 never.
 */
@DynasetTest
class UnexpiredTest {
  private static final Instant NOON = Instant.parse("2126-11-30T12:00:00Z");

  private final Ticking clock = new Ticking();
  private SessionTable sessions;

  @BeforeEach
  void store(DynamoDbClient client, DynamoDbAsyncClient asyncClient, SessionTable empty) {
    for (int i = 0; i < 6; i++) {
      Instant expires = i % 3 == 0 ? NOON : i % 3 == 1 ? NOON.plusSeconds(1) : null;
      empty.put(Session.of(i, expires));
    }
    sessions = SessionTable.of(Dynaset.builder()
            .client(client)
            .asyncClient(asyncClient)
            .clock(clock)
            .build())
        .named(empty.tableName());
  }

  private static List<Integer> numbers(Iterable<Session> items) {
    return numbers(items, Session::number);
  }

  private static <T> List<Integer> numbers(Iterable<T> items, ToIntFunction<T> number) {
    return StreamSupport.stream(items.spliterator(), false)
        .mapToInt(number)
        .boxed()
        .toList();
  }

  @Test
  void ofATableBeforeAndAfterARangeCondition() {
    SessionQuerySet live = sessions.byUser("u").unexpired();
    TableQuerySet<Session, SessionQuerySet.Filter> rest =
        sessions.byUser("u").numberGt(1).unexpired();

    assertThat(numbers(live)).containsExactly(1, 2, 4, 5);
    assertThat(numbers(live.numberGt(1))).containsExactly(2, 4, 5);
    assertThat(numbers(rest)).containsExactly(2, 4, 5);
    assertThat(numbers(live.reverse().limit(3))).containsExactly(5, 4, 2);
  }

  @Test
  void inEitherOrderWithConsistentReads() {
    assertThat(numbers(sessions.byUser("u").unexpired().consistentRead()))
        .containsExactly(1, 2, 4, 5);
    assertThat(numbers(sessions.byUser("u").consistentRead().unexpired().numberLt(4)))
        .containsExactly(1, 2);
    TableScan<Session, SessionAttributes> scan =
        sessions.scan().consistentRead().unexpired();
    assertThat(numbers(scan.consistentRead())).containsExactlyInAnyOrder(1, 2, 4, 5);
  }

  @Test
  void ofIndexes() {
    IndexQuerySet<Session, SessionByPlaceIndexQuerySet.Filter> after =
        sessions.byPlaceIndex().byPlace("here").numberGte(2).unexpired();

    assertThat(numbers(sessions.byPlaceIndex().byPlace("here").unexpired().numberLt(5)))
        .containsExactly(1, 2, 4);
    assertThat(numbers(after)).containsExactly(2, 4, 5);
    assertThat(numbers(sessions.bySizeIndex().byUser("u").unexpired().consistentRead()))
        .containsExactly(5, 4, 2, 1);
    assertThat(numbers(
            sessions.bySizeIndex().byUser("u").sizeWithin(KeyRange.atMost(98)).unexpired()))
        .containsExactly(5, 4, 2);
  }

  @Test
  void ofAnIndexThatHoldsAPart() {
    var live = sessions.byDeviceIndex().byDevice("phone").unexpired();

    assertThat(numbers(live, SessionByDeviceIndexItem::number)).containsExactly(1, 2, 4, 5);
    assertThat(numbers(live.numberGt(3), SessionByDeviceIndexItem::number)).containsExactly(4, 5);
    assertThat(numbers(sessions.hydrate(live))).containsExactly(1, 2, 4, 5);
    assertThat(
            numbers(sessions.hydrate(sessions.byDeviceIndex().byDevice("phone")).unexpired()))
        .containsExactly(1, 2, 4, 5);
  }

  @Test
  void ofScans() {
    assertThat(numbers(sessions.scan().unexpired())).containsExactlyInAnyOrder(1, 2, 4, 5);
    assertThat(numbers(sessions.byPlaceIndex().scan().unexpired()))
        .containsExactlyInAnyOrder(1, 2, 4, 5);
    List<Integer> found = Collections.synchronizedList(new ArrayList<>());
    sessions.scan().unexpired().parallelScan(3).forEach(session -> found.add(session.number()));
    assertThat(found).containsExactlyInAnyOrder(1, 2, 4, 5);
  }

  @Test
  void ofSeveralHashKeysAlsoMerged() {
    sessions.put(new Session("v", 3, "there", "phone", 1, null));

    assertThat(numbers(sessions.byUserIn(List.of("u", "v")).unexpired().merged()))
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(sessions.byUserIn(List.of("u", "v")).merged().unexpired().count())
        .isEqualTo(5);
  }

  @Test
  void forAllVerbs() {
    QuerySet<Session> live = sessions.byUser("u").unexpired();

    assertThat(live.first().orElseThrow().number()).isEqualTo(1);
    assertThat(live.last().orElseThrow().number()).isEqualTo(5);
    assertThat(live.count()).isEqualTo(4);
    assertThat(live.page().items()).hasSize(4);
    assertThat(sessions.byUser("u").numberEq(3).unexpired().find()).isEmpty();
    assertThat(sessions.byUser("u").numberEq(3).unexpired().exists()).isFalse();
    assertThat(sessions.byUser("u").numberEq(4).unexpired().get().number()).isEqualTo(4);
    assertThat(live.async().count().join()).isEqualTo(4);
    assertThat(live.select(sessions.value(s -> s.size())).list()).containsExactly(99, 98, 96, 95);
    assertThat(sessions
            .byUser("u")
            .select(sessions.value(s -> s.size()))
            .filter(s -> s.place().eq("here"))
            .unexpired()
            .consistentRead()
            .limit(2)
            .list())
        .containsExactly(99, 98);
    assertThat(live.delete()).isEqualTo(4);
    assertThat(numbers(sessions.byUser("u"))).containsExactly(0, 3);
  }

  @Test
  void joinsOtherFilters() {
    var small = sessions.byUser("u").filter(s -> s.size().lt(98));

    assertThat(numbers(small.unexpired())).containsExactly(4, 5);
    assertThat(numbers(sessions.byUser("u").unexpired().filter(s -> s.size().lt(98))))
        .containsExactly(4, 5);
    assertThat(numbers(small.unexpired().unexpired())).containsExactly(4, 5);
  }

  /** A query set may be kept: it is about the time when it is read. */
  @Test
  void comparesWithTheClockWhenItIsRead() {
    QuerySet<Session> live = sessions.byUser("u").unexpired();
    assertThat(numbers(live)).containsExactly(1, 2, 4, 5);

    clock.now = NOON.plusSeconds(1);

    assertThat(numbers(live)).containsExactly(2, 5);
  }

  @Test
  void isExplained() {
    QuerySet<Session> live = sessions.byUser("u").unexpired();

    assertThat(live)
        .hasToString("Session where user = u, filtered by attribute_not_exists(expires) OR"
            + " expires > 4951713600 in the table '" + sessions.tableName() + "'");
    assertThat(live.explain().toString())
        .contains("  filter:  attribute_not_exists(expires) OR expires > 4951713600\n");
    assertThat(live.explain().warnings()).singleElement().asString().contains("The filter");
  }

  @Test
  void aModelWithoutATimeToLive(EntryTable entries) {
    for (ItemSet<Entry> items : List.of(
        entries.byOwner("a"),
        entries.byOwner("a").numberGt(1),
        entries.byGroupIndex().byGroup("g"),
        entries.scan())) {
      assertThatThrownBy(items::unexpired)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("Entry has no time to live, so that its items do not expire. Annotate the"
              + " member that says when an item expires with @TimeToLive.");
    }
  }

  @Test
  void anIndexThatDoesNotHoldIt() {
    for (ItemSet<?> items : List.<ItemSet<?>>of(
        sessions.byNumberIndex().byNumber(1),
        sessions.byNumberIndex().scan(),
        sessions.hydrate(sessions.byNumberIndex().byNumber(1)))) {
      assertThatThrownBy(items::unexpired)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "The index 'by_number' of Session does not hold the time to live 'expires', so"
                  + " that it cannot be filtered by it. Query the table, or include 'expires' in the"
                  + " projection of the index.");
    }
    assertThatThrownBy(
            () -> sessions.byDeviceOfUserIndex().byUser("u").deviceEq("phone").unexpired())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The index 'by_device_of_user' of Session does not hold");
  }

  @Test
  void anIndexWhoseKeyItIsIsFilteredByAScanAlone() {
    assertThatThrownBy(() -> sessions.byExpiryIndex().byPlace("here").unexpired())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The key of the index 'by_expiry' of Session has the time to live 'expires', and"
                + " a query cannot be filtered by a key that it queries. Say it by a condition on the"
                + " key, such as expiresGt(now), or filter a scan of the index.");

    assertThat(numbers(sessions.byExpiryIndex().scan().unexpired()))
        .containsExactlyInAnyOrder(1, 4);
    assertThat(numbers(sessions.byExpiryIndex().byPlace("here").expiresGt(NOON)))
        .containsExactlyInAnyOrder(1, 4);
  }

  /** Noon, until somebody says otherwise. */
  private static final class Ticking extends Clock {
    private Instant now = NOON;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
