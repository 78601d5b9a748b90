package dev.dynaset.tests.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.KeyRange;
import dev.dynaset.MultipleItemsFoundException;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.QuerySet;
import dev.dynaset.Read;
import dev.dynaset.ReadResults;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Queries of models whose items are in partitions with those of others. */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class SharedPartitionsTest {
  @InjectDynaset
  static OrderTable orders;

  @InjectDynaset
  static LineTable lines;

  @InjectDynaset
  static CustomerTable customers;

  @InjectDynaset
  static Neighbours_BeforeTable before;

  @InjectDynaset
  static Neighbours_BehindTable behind;

  @InjectDynaset
  static RecordedRequests requests;

  @BeforeAll
  static void items(Dynaset dynaset) {
    Shop.store(dynaset);
  }

  @BeforeEach
  void forget() {
    requests.clear();
  }

  private static OrderQuerySet ofC1() {
    return orders.byCustomerId("c1");
  }

  private static Instant at(int seconds) {
    return Order.START.plusSeconds(seconds);
  }

  private static void assertOrders(QuerySet<Order> query, Predicate<Order> isMet) {
    List<Order> expected = Shop.orders("c1").stream().filter(isMet).toList();
    assertThat(query.list()).as(query.toString()).containsExactlyElementsOf(expected);
    assertThat(query.count()).as(query.toString()).isEqualTo(expected.size());
    assertThat(query.exists()).as(query.toString()).isEqualTo(!expected.isEmpty());
  }

  @Test
  void eachQueryFindsItemsOfItsModelAlone() {
    for (String customer : Shop.CUSTOMERS) {
      assertThat(orders.byCustomerId(customer).list()).isEqualTo(Shop.orders(customer));
      assertThat(before.byCustomerId(customer).textBeginsWith("").count()).isEqualTo(1);
      assertThat(behind.byCustomerId(customer).get().text()).isEqualTo("ORDER");
      assertThat(customers.byCustomerId(customer).get())
          .isEqualTo(new Customer(customer, customer + "@X.org"));
    }
    assertThat(orders.byCustomerId("c2").list()).isEmpty();
  }

  @Test
  void theRequestSaysWhereTheKeysOfTheModelAre() {
    ofC1().list();

    QueryRequest request = requests.only(QueryRequest.class);
    assertThat(request.keyConditionExpression()).isEqualTo("#0 = :0 AND begins_with(#1, :1)");
    assertThat(request.expressionAttributeNames()).isEqualTo(Map.of("#0", "PK", "#1", "SK"));
    assertThat(request.expressionAttributeValues().get(":0").s()).isEqualTo("CUSTOMER#c1");
    assertThat(request.expressionAttributeValues().get(":1").s()).isEqualTo("ORDER#");
    assertThat(request.filterExpression()).isNull();
  }

  @Test
  void conditionsOnTheFirstMemberAreExact() {
    for (int seconds = -1; seconds < 9; seconds++) {
      Instant time = at(seconds);
      assertOrders(ofC1().placedAtEq(time), order -> order.placedAt().equals(time));
      assertOrders(ofC1().placedAtLt(time), order -> order.placedAt().isBefore(time));
      assertOrders(ofC1().placedAtLte(time), order -> !order.placedAt().isAfter(time));
      assertOrders(ofC1().placedAtGt(time), order -> order.placedAt().isAfter(time));
      assertOrders(ofC1().placedAtGte(time), order -> !order.placedAt().isBefore(time));
    }
    assertOrders(
        ofC1().placedAtWithin(KeyRange.closedOpen(at(2), at(4))),
        order -> !order.placedAt().isBefore(at(2)) && order.placedAt().isBefore(at(4)));
  }

  @Test
  void conditionsOnTheLastMemberAreExact() {
    OrderQuerySet.AfterPlacedAt third = ofC1().placedAtEq(at(3));
    assertOrders(third, order -> order.placedAt().equals(at(3)));
    for (String id : List.of("o", "o1", "o10", "o11", "o9", "o99", "p", " ")) {
      Predicate<Order> isThird = order -> order.placedAt().equals(at(3));
      assertOrders(third.orderIdEq(id), isThird.and(order -> order.orderId().equals(id)));
      assertOrders(third.orderIdLt(id), isThird.and(order -> order.orderId().compareTo(id) < 0));
      assertOrders(third.orderIdLte(id), isThird.and(order -> order.orderId().compareTo(id) <= 0));
      assertOrders(third.orderIdGt(id), isThird.and(order -> order.orderId().compareTo(id) > 0));
      assertOrders(third.orderIdGte(id), isThird.and(order -> order.orderId().compareTo(id) >= 0));
      assertOrders(
          third.orderIdBeginsWith(id), isThird.and(order -> order.orderId().startsWith(id)));
    }
    assertOrders(third.orderIdBeginsWith(""), order -> order.placedAt().equals(at(3)));
  }

  @Test
  void oneIdIsNotMetForAnotherThatBeginsLikeIt() {
    assertThat(lines.byCustomerId("c1").orderIdEq("o1").list())
        .extracting(Line::line)
        .containsExactly(1, 2, 10, 9999);
    assertThat(lines.byCustomerId("c1").orderIdEq("o1").lineLt(10).list())
        .extracting(Line::orderId)
        .containsExactly("o1", "o1");
    assertThat(lines.byCustomerId("c1").orderIdEq("o1").lineLt(10_000).count()).isEqualTo(4);
    assertThat(lines.byCustomerId("c1").orderIdBeginsWith("o1").count()).isEqualTo(8);
    assertThat(lines.byCustomerId("c1").orderIdBeginsWith("").count()).isEqualTo(12);
  }

  @Test
  void reversedBoundsFindNothingAndSendNothing() {
    assertThat(ofC1().placedAtBetween(at(3), at(2)).list()).isEmpty();
    assertThat(ofC1().placedAtEq(at(3)).orderIdBetween("o9", "o1").exists()).isFalse();
    assertThat(lines.byCustomerId("c1").orderIdEq("o1").lineGt(9999).count()).isEqualTo(0);
    assertThat(lines.byCustomerId("c1").orderIdEq("o1").lineLt(-1).first()).isEmpty();
    assertThat(ofC1().placedAtBetween(at(3), at(2)).explain().request()).isEmpty();

    assertThat(requests.all()).hasSize(1);
  }

  @Test
  void limitsAndPagesAndOrderAreThoseOfTheModel() {
    List<Order> all = Shop.orders("c1");
    List<Order> reversed = new ArrayList<>(all);
    Collections.reverse(reversed);

    assertThat(ofC1().limit(5).pageSize(2).list()).isEqualTo(all.subList(0, 5));
    assertThat(ofC1().reverse().list()).isEqualTo(reversed);
    assertThat(ofC1().reverse().limit(3).placedAtLt(at(8)).list())
        .isEqualTo(reversed.subList(0, 3));
    assertThat(ofC1().first()).contains(all.get(0));
    assertThat(ofC1().last()).contains(all.get(23));
    assertThat(ofC1().consistentRead().placedAtGte(at(7)).last()).contains(all.get(23));
    assertThat(ofC1().stream().skip(20).toList()).isEqualTo(all.subList(20, 24));
  }

  @Test
  void oneItemIsFoundByItsWholeKey() {
    Order order = Order.of("c1", 7);

    assertThat(ofC1().placedAtEq(order.placedAt()).orderIdEq("o7").get()).isEqualTo(order);
    assertThat(ofC1().placedAtEq(order.placedAt()).orderIdEq("o8").find())
        .contains(Order.of("c1", 8));
    assertThat(ofC1().placedAtEq(order.placedAt()).orderIdEq("o9").find()).isEmpty();
    assertThatThrownBy(() -> ofC1().placedAtEq(order.placedAt()).get())
        .isInstanceOf(MultipleItemsFoundException.class);
    assertThatThrownBy(() -> ofC1().placedAtLt(Order.START).get())
        .isInstanceOf(ItemNotFoundException.class);
    assertThat(orders.get("c1", order.placedAt(), "o7")).isEqualTo(order);
    assertThat(orders.find("c1", order.placedAt(), "o")).isEmpty();
    assertThat(orders.exists("c1", order.placedAt(), "o7")).isTrue();
    assertThat(orders.exists("c", order.placedAt(), "7")).isFalse();
    assertThat(orders
            .item(OrderKey.of("c1", order.placedAt(), "o7"))
            .consistentRead()
            .get())
        .isEqualTo(order);
  }

  @Test
  void aReadByKeySendsTheKeyThatIsMade() {
    lines.get("c1", "o1", 2);

    assertThat(requests.only(GetItemRequest.class).key().get("SK").s()).isEqualTo("LINE#o1#0002");
    assertThat(requests.only(GetItemRequest.class).key().get("PK").s()).isEqualTo("CUSTOMER#c1");
  }

  @Test
  void severalPartitionsAreReadAtOnceOrInTheOrderOfKeys() {
    List<String> ids = List.of("c10", "nobody", "c");
    List<Order> oneByOne =
        Stream.of("c10", "c").flatMap(id -> Shop.orders(id).stream()).toList();

    assertThat(orders.byCustomerIdIn(ids).list()).isEqualTo(oneByOne);
    assertThat(orders.byCustomerIdIn(ids).merged().list())
        .hasSize(48)
        .isSortedAccordingTo(Shop.BY_KEY);
    assertThat(orders
            .byCustomerIdIn(ids)
            .placedAtGt(at(5))
            .merged()
            .reverse()
            .limit(5)
            .list())
        .isSortedAccordingTo(Shop.BY_KEY.reversed())
        .hasSize(5);
    assertThat(orders.byCustomerIdIn(ids).placedAtEq(at(5)).orderIdEq("o15").list())
        .containsExactly(Order.of("c10", 15), Order.of("c", 15));
    assertThat(orders.byCustomerIdIn(ids).placedAtBetween(at(5), at(4)).list()).isEmpty();
    assertThat(orders.byCustomerIdIn(List.of()).list()).isEmpty();
  }

  @Test
  void tokensLeadForwardsAndBackwards() {
    List<QuerySet<Order>> queries = List.of(
        ofC1(),
        ofC1().reverse(),
        ofC1().placedAtGt(at(2)),
        ofC1().placedAtWithin(KeyRange.lessThan(at(7))),
        orders.byCustomerIdIn(Shop.CUSTOMERS),
        orders.byCustomerIdIn(Shop.CUSTOMERS).merged(),
        orders.gsi1Index().byStatus(Order.Status.PAID),
        orders.gsi1Index().byStatus(Order.Status.PAID).placedAtLte(at(5)),
        orders.gsi1Index().byStatusIn(List.of(Order.Status.values())).merged(),
        orders.lsi1Index().byCustomerId("c1").totalGte(0L),
        orders.byChannelIndex().byChannel("web"));
    for (QuerySet<Order> query : queries) {
      List<Order> all = query.list();
      List<Page<Order>> pages = new ArrayList<>();
      PageToken token = null;
      do {
        Page<Order> page = query.limit(5).from(token).page();
        pages.add(page);
        token = page.next().orElse(null);
      } while (token != null);
      assertThat(pages.stream().flatMap(page -> page.items().stream()).toList())
          .as(query.toString())
          .isEqualTo(all);

      List<Order> back = new ArrayList<>();
      Page<Order> page = pages.get(pages.size() - 1);
      while (page.previous().isPresent()) {
        page = query.limit(5).from(page.previous().get()).page();
        back.addAll(0, page.items());
      }
      assertThat(back)
          .as("back in " + query)
          .isEqualTo(all.subList(0, back.size()))
          .hasSizeGreaterThanOrEqualTo(all.size() - 5);
      Page<Order> first = pages.get(0);
      assertThat(query.from(first.token(2)).list()).isEqualTo(all.subList(3, all.size()));
      assertThat(query.from(PageToken.valueOf(first.token(1).toString())).first())
          .contains(all.get(2));
    }
  }

  @Test
  void aTokenIsOfOneQuery() {
    PageToken token = ofC1().placedAtGt(at(2)).limit(1).page().next().orElseThrow();

    for (QuerySet<Order> other :
        List.of(ofC1(), ofC1().placedAtGt(at(1)), orders.byCustomerId("c").placedAtGt(at(2)))) {
      assertThatThrownBy(() -> other.from(token).list())
          .isInstanceOf(InvalidPageTokenException.class);
    }
  }

  @Test
  void filtersAreOnWhatIsStored() {
    assertOrders(
        ofC1().filter(order -> order.total().gt(10L)).placedAtGt(at(2)),
        order -> order.total() > 10 && order.placedAt().isAfter(at(2)));
    assertOrders(
        ofC1().filter(order -> order.channel().notExists()), order -> order.channel() == null);
    assertOrders(
        ofC1().filter(order -> order.placedAt().gt(at(2)).and(order.customerId().eq("c1"))),
        order -> order.placedAt().isAfter(at(2)));
  }

  @Test
  void whatIsSelectedIsReadAlone() {
    assertThat(ofC1().select(orders.value(o -> o.total())).first()).contains(-5L);
    assertThat(ofC1()
            .select(orders.values(o -> o.placedAt(), o -> o.total(), List::of))
            .list())
        .contains(List.of(at(1), -2L));
    assertThat(orders
            .item(OrderKey.of("c1", at(0), "o1"))
            .select(orders.value(o -> o.customerId()))
            .get())
        .isEqualTo("c1");
  }

  @Test
  void explanationsShowTheKeysThatAreMade() {
    assertThat(ofC1().placedAtEq(at(0)).orderIdGt("o1").explain().toString())
        .contains("CUSTOMER#c1", "ORDER#2026-03-01T10:00:00.000000000Z#o1");
    assertThat(ofC1().placedAtEq(at(0)).orderIdGt("o1").toString())
        .contains("CUSTOMER#c1", "ORDER#2026-03-01T10:00:00.000000000Z#o1");
  }

  @Test
  void withoutBlockingAllIsTheSame() {
    assertThat(ofC1().placedAtGt(at(2)).async().list().join())
        .isEqualTo(ofC1().placedAtGt(at(2)).list());
    assertThat(ofC1().async().last().join()).contains(Shop.orders("c1").get(23));
    assertThat(ofC1().async().count().join()).isEqualTo(24);
    assertThat(lines.byCustomerId("c1").orderIdEq("o1").async().exists().join()).isTrue();
    assertThat(orders.item(OrderKey.of("c1", at(0), "o1")).async().get().join())
        .isEqualTo(Order.of("c1", 1));
    Page<Order> page = ofC1().limit(20).async().page().join();
    assertThat(ofC1().limit(20).from(page.next().orElseThrow()).async().list().join())
        .isEqualTo(Shop.orders("c1").subList(20, 24));
  }

  @Test
  void indexesOfMembersHoldTheItems() {
    assertThat(orders.gsi1Index().byStatus(Order.Status.OPEN).placedAtEq(at(0)).list())
        .containsExactlyInAnyOrderElementsOf(Shop.orders()
            .filter(
                order -> order.status() == Order.Status.OPEN && order.placedAt().equals(at(0)))
            .toList());
    assertThat(orders.gsi1Index().byStatusIn(List.of(Order.Status.values())).count())
        .isEqualTo(72);
    assertThat(orders.lsi1Index().byCustomerId("c1").totalLt(0L).list())
        .extracting(Order::total)
        .containsExactly(-5L, -4L, -3L, -2L, -1L);
    assertThat(orders.byChannelIndex().byChannel("web").totalGt(17L).list())
        .hasSize(3)
        .allMatch(order -> order.total() == 18L);
    assertThat(
            lines.gsi1Index().byProductAndWarehouse("p1", "w").orderIdEq("o1").list())
        .extracting(Line::line)
        .containsExactlyInAnyOrder(1, 9999);
    assertThat(lines
            .gsi1Index()
            .byProductAndWarehouseIn(List.of("p0", "p1"), p -> p, p -> "w")
            .orderIdBeginsWith("o1")
            .count())
        .isEqualTo(8);
    assertThat(customers.gsi1Index().byEmail("C1@x.ORG").list())
        .containsExactly(new Customer("c1", "c1@X.org"));
    assertThat(orders.gsi1Index().scan().filter(o -> o.total().gt(0L)).explain().request())
        .isPresent();
  }

  @Test
  void anIndexOfKeysTellsTheKeyAndLeadsToTheItem() {
    List<Order> expected = Shop.orders()
        .filter(order -> order.channel() != null && order.total() == 10)
        .toList();

    assertThat(orders.gsi2Index().byChannel("web").totalEq(10L).list())
        .extracting(part -> List.of(
            OrderKey.of(part.customerId(), part.placedAt(), part.orderId()),
            part.channel(),
            part.total()))
        .containsExactlyInAnyOrderElementsOf(expected.stream()
            .map(order -> List.of(orders.keyOf(order), "web", 10L))
            .toList());
    assertThat(orders.hydrate(orders.gsi2Index().byChannel("web").totalEq(10L)).list())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(orders.hydrate(orders.gsi2Index().byChannel("web")).count()).isEqualTo(54);
    assertThat(orders.hydrate(orders.gsi2Index().byChannel("web")).reverse().first())
        .map(Order::total)
        .contains(18L);
  }

  @Test
  void severalItemsAreReadByTheirKeys(Dynaset dynaset) {
    List<OrderKey> keys = Stream.of(3, 99, 5, 3)
        .map(number -> orders.keyOf(Order.of("c1", number)))
        .toList();

    assertThat(orders.batchGet(keys).items())
        .containsExactlyInAnyOrder(Order.of("c1", 3), Order.of("c1", 5));
    assertThat(orders.batchGet(keys).missing()).containsExactly(keys.get(1));
    assertThat(orders.batchGet(keys).get(keys.get(2))).contains(Order.of("c1", 5));

    Read<Order> order = orders.item(keys.get(0)).prepare().get();
    Read<Line> line = lines.item("c1", "o1", 10).prepare().get();
    Read<Line> missing = lines.item("c1", "o1", 3).prepare().get();
    ReadResults results = dynaset.transactGet(order, line, missing);
    assertThat(results.get(order)).contains(Order.of("c1", 3));
    assertThat(results.get(line)).contains(Line.of("o1", 10));
    assertThat(results.get(missing)).isEmpty();
  }
}
