package dev.dynaset.tests.keys;

import static dev.dynaset.tests.keys.RawItems.n;
import static dev.dynaset.tests.keys.RawItems.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.ItemExistsException;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is stored of a model whose keys are made of members, on each way to write it. */
@DynasetTest
class DerivedKeysTest {
  private static final Order ORDER =
      new Order("c1", Order.START, "o1", Order.Status.OPEN, "web", 7);
  private static final String RANGE = "ORDER#2026-03-01T10:00:00.000000000Z#o1";
  private static final OrderKey KEY = OrderKey.of("c1", Order.START, "o1");

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private OrderTable orders;

  @InjectDynaset
  private CustomerTable customers;

  private RawItems raw;

  @BeforeEach
  void tables() {
    raw = RawItems.of(dynaset, orders.tableName());
  }

  /** All of {@link #ORDER}. */
  private static Map<String, AttributeValue> whole() {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("PK", s("CUSTOMER#c1"));
    item.put("SK", s(RANGE));
    item.put("_type", s("Order"));
    item.put("GSI1PK", s("STATUS#OPEN"));
    item.put("GSI1SK", s("2026-03-01T10:00:00.000000000Z#o1"));
    item.put("GSI2PK", s("CHANNEL#web"));
    item.put("GSI2SK", s("ORDER#09223372036854775815"));
    item.put("LSI1SK", s("TOTAL#09223372036854775815"));
    item.put("customerId", s("c1"));
    item.put("placedAt", s("2026-03-01T10:00:00.000000000Z"));
    item.put("status", s("OPEN"));
    item.put("channel", s("web"));
    item.put("total", n(7));
    return item;
  }

  private static Map<String, AttributeValue> wholeBut(String attribute, AttributeValue value) {
    Map<String, AttributeValue> item = whole();
    item.put(attribute, value);
    return item;
  }

  private static Map<String, AttributeValue> wholeWithout(String... attributes) {
    Map<String, AttributeValue> item = whole();
    item.keySet().removeAll(List.of(attributes));
    return item;
  }

  private Map<String, AttributeValue> stored() {
    return raw.get("CUSTOMER#c1", RANGE);
  }

  @Test
  void aPutStoresMembersAndWhatIsMadeOfThem() {
    assertThat(orders.put(ORDER)).isEqualTo(ORDER);

    assertThat(stored()).isEqualTo(whole());
    assertThat(orders.toItem(ORDER)).isEqualTo(whole());
    assertThat(orders.fromItem(whole())).isEqualTo(ORDER);
  }

  @Test
  void allWaysToPutStoreTheSame() {
    orders.create(ORDER);
    assertThat(stored()).isEqualTo(whole());
    assertThatThrownBy(() -> orders.create(ORDER)).isInstanceOf(ItemExistsException.class);

    assertThat(orders.delete(KEY)).contains(ORDER);
    assertThat(orders.getOrCreate(ORDER).isNew()).isTrue();
    assertThat(stored()).isEqualTo(whole());
    assertThat(orders.getOrCreate(ORDER).isNew()).isFalse();

    assertThat(orders.deleteItem(ORDER)).contains(ORDER);
    orders.putAll(List.of(ORDER));
    assertThat(stored()).isEqualTo(whole());

    assertThat(orders.deleteAll(List.of(KEY))).isEqualTo(1);
    orders.async().put(ORDER).join();
    assertThat(stored()).isEqualTo(whole());

    orders.item(KEY).async().delete().join();
    dynaset.transact(orders.prepare().put(ORDER));
    assertThat(stored()).isEqualTo(whole());

    orders.delete(KEY);
    orders.onlyIf(o -> o.total().notExists()).put(ORDER);
    assertThat(stored()).isEqualTo(whole());
  }

  @Test
  void anIndexWhoseMembersAreAbsentDoesNotHoldTheItem() {
    orders.put(new Order("c1", Order.START, "o1", null, null, 7));

    assertThat(stored()).isEqualTo(wholeWithout("status", "GSI1PK", "channel", "GSI2PK"));
    assertThat(orders.gsi1Index().scan().list()).isEmpty();
    assertThat(orders.lsi1Index().byCustomerId("c1").totalEq(7L).list()).hasSize(1);
  }

  @Test
  void anUpdateChangesTheKeysOfIndexesThatAreMadeOfTheMember() {
    orders.put(ORDER);

    Order paid = orders.update(KEY, o -> o.status().set(Order.Status.PAID));
    assertThat(paid.status()).isEqualTo(Order.Status.PAID);
    Map<String, AttributeValue> expected = wholeBut("status", s("PAID"));
    expected.put("GSI1PK", s("STATUS#PAID"));
    assertThat(stored()).isEqualTo(expected);

    orders.update(KEY, o -> o.status().remove().and(o.total().set(-1L)));
    assertThat(stored())
        .isEqualTo(orders.toItem(new Order("c1", Order.START, "o1", null, "web", -1)));

    orders.update(KEY, o -> o.status().setIfAbsent(Order.Status.OPEN));
    orders.update(KEY, o -> o.status().setIfAbsent(Order.Status.PAID));
    orders.update(KEY, o -> o.channel().setUnlessNull(null).and(o.total().set(7L)));
    assertThat(stored()).isEqualTo(whole());
    assertThat(orders.gsi1Index().byStatus(Order.Status.OPEN).list()).containsExactly(ORDER);
  }

  @Test
  void aNullOfAnotherProgramIsAbsentToSetIfAbsent() {
    Map<String, AttributeValue> item = wholeWithout("GSI1PK");
    item.put("status", AttributeValue.fromNul(true));
    raw.put(item);

    assertThat(orders.update(KEY, o -> o.status().setIfAbsent(Order.Status.OPEN)))
        .isEqualTo(ORDER);

    assertThat(stored()).isEqualTo(whole());
  }

  @Test
  void allWaysToUpdateStoreTheSame() {
    Map<String, AttributeValue> expected = wholeWithout("channel", "GSI2PK");
    expected.put("status", s("PAID"));
    expected.put("GSI1PK", s("STATUS#PAID"));
    Order after = new Order("c1", Order.START, "o1", Order.Status.PAID, null, 7);

    orders.put(ORDER);
    orders.update(ORDER, after);
    assertThat(stored()).isEqualTo(expected);

    orders.put(ORDER);
    orders
        .item(KEY)
        .async()
        .update(o -> o.status().set(Order.Status.PAID).and(o.channel().remove()))
        .join();
    assertThat(stored()).isEqualTo(expected);

    orders.put(ORDER);
    dynaset.transact(orders
        .item(KEY)
        .prepare()
        .update(o -> o.status().set(Order.Status.PAID).and(o.channel().remove())));
    assertThat(stored()).isEqualTo(expected);

    orders.put(ORDER);
    dynaset.transact(orders.prepare().update(ORDER, after));
    assertThat(stored()).isEqualTo(expected);

    orders.put(ORDER);
    orders
        .item(KEY)
        .onlyIf(o -> o.status().eq(Order.Status.OPEN))
        .update(o -> o.status().set(Order.Status.PAID).and(o.channel().remove()));
    assertThat(stored()).isEqualTo(expected);

    orders.put(ORDER);
    assertThat(orders
            .byCustomerId("c1")
            .updateEach(order -> orders
                .item(orders.keyOf(order))
                .prepare()
                .update(o -> o.status().set(Order.Status.PAID).and(o.channel().remove())))
            .written())
        .isEqualTo(1);
    assertThat(stored()).isEqualTo(expected);

    orders.put(ORDER);
    orders.byCustomerId("c1").updateEach(order -> orders.prepare().update(order, after));
    assertThat(stored()).isEqualTo(expected);
  }

  @Test
  void anUpdateOfNothingFails() {
    assertThatThrownBy(() -> orders.update(KEY, o -> o.status().set(Order.Status.PAID)))
        .isInstanceOf(ItemNotFoundException.class);
    assertThat(stored()).isEmpty();
  }

  @Test
  void anUpsertOfNothingIsAPut() {
    orders.upsert(
        KEY,
        o -> o.status()
            .set(Order.Status.OPEN)
            .and(o.channel().set("web"))
            .and(o.total().set(7L)));
    assertThat(stored()).isEqualTo(whole());

    orders.delete(KEY);
    orders.upsert(
        KEY,
        o -> o.status()
            .setIfAbsent(Order.Status.OPEN)
            .and(o.channel().setIfAbsent("web"))
            .and(o.total().setIfAbsent(7L)));
    assertThat(stored()).isEqualTo(whole());

    orders.delete(KEY);
    orders.upsert(KEY, o -> o.total().set(7L));
    assertThat(stored()).isEqualTo(wholeWithout("status", "GSI1PK", "channel", "GSI2PK"));

    orders.delete(KEY);
    dynaset.transact(orders.item(KEY).prepare().upsert(o -> o.total().set(7L)));
    assertThat(stored()).isEqualTo(wholeWithout("status", "GSI1PK", "channel", "GSI2PK"));
  }

  @Test
  void anUpsertOfAnItemLeavesTheRest() {
    orders.put(ORDER);

    assertThat(orders.upsert(KEY, o -> o.total().set(7L))).isEqualTo(ORDER);
    assertThat(stored()).isEqualTo(whole());
    orders.upsert(
        KEY, o -> o.total().setIfAbsent(9L).and(o.status().setIfAbsent(Order.Status.PAID)));
    assertThat(stored()).isEqualTo(whole());
    orders.upsert(KEY, o -> o.total().set(7L).and(o.channel().remove()));
    assertThat(stored()).isEqualTo(wholeWithout("channel", "GSI2PK"));
  }

  @Test
  void anUpsertOfNothingWritesWhatHasNoMembers() {
    CustomerKey key = CustomerKey.of("c1");

    customers.upsert(key, c -> c.email().set("A@x.org"));
    assertThat(raw.only())
        .isEqualTo(customers.toItem(new Customer("c1", "A@x.org")))
        .isEqualTo(Map.of(
            "PK", s("CUSTOMER#c1"),
            "SK", s("CUSTOMER"),
            "_type", s("customer"),
            "GSI1PK", s("EMAIL#a@x.org"),
            "GSI1SK", s("CUSTOMER"),
            "email", s("A@x.org")));

    customers.update(key, c -> c.email().remove());
    assertThat(raw.only()).isEqualTo(customers.toItem(new Customer("c1", null)));
    customers.delete(key);
    customers.upsert(key, c -> c.email().remove());
    assertThat(raw.only()).isEqualTo(customers.toItem(new Customer("c1", null)));
  }

  @Test
  void aRequiredMemberOfAnUpsertMustBeSet() {
    assertThatThrownBy(() -> orders.upsert(KEY, o -> o.status().set(Order.Status.OPEN)))
        .hasMessageContaining("total");
  }

  @Test
  void aKeyCannotBeChanged() {
    Order other = new Order("c1", Order.START, "o2", null, null, 7);

    assertThatThrownBy(() -> orders.update(ORDER, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("keys differ");
  }

  @Test
  void anItemIsDeletedByItsKey() {
    orders.put(ORDER);
    orders.put(Order.of("c1", 5));

    assertThat(orders.deleteItem(ORDER)).contains(ORDER);
    assertThat(orders.delete(KEY)).isEmpty();
    assertThat(orders.byCustomerId("c1").delete()).isEqualTo(1);
    assertThat(orders.byCustomerId("c1").exists()).isFalse();
  }

  @Test
  void deletingAQueryLeavesItemsOfOtherModels() {
    Shop.store(dynaset);

    assertThat(orders.byCustomerId("c1").placedAtLt(Order.START.plusSeconds(2)).delete())
        .isEqualTo(6);
    assertThat(orders.byCustomerIdIn(Shop.CUSTOMERS).delete()).isEqualTo(66);

    assertThat(orders.gsi1Index().byStatusIn(List.of(Order.Status.values())).count())
        .isZero();
    assertThat(customers.byCustomerIdIn(Shop.CUSTOMERS).count()).isEqualTo(3);
    assertThat(LineTable.of(dynaset).byCustomerId("c1").count()).isEqualTo(12);
  }

  @Test
  void aMemberThatTheKeyFoldsIsFoldedInKeysOfIndexesToo(LoginTable logins) {
    RawItems rawLogins = RawItems.of(dynaset, logins.tableName());
    logins.put(new Login("Ann@X.org", null));

    logins.update("ann@x.ORG", l -> l.plan().set("gold"));
    assertThat(rawLogins.only()).isEqualTo(logins.toItem(new Login("Ann@X.org", "gold")));
    logins.update(new Login("Ann@X.org", "gold"), new Login("Ann@X.org", "free"));
    assertThat(rawLogins.only()).isEqualTo(logins.toItem(new Login("Ann@X.org", "free")));
    logins.upsert("ANN@x.org", l -> l.plan().set("gold"));
    assertThat(rawLogins.only()).isEqualTo(logins.toItem(new Login("ANN@x.org", "gold")));
    assertThat(logins
            .gsi1Index()
            .byPlan("gold")
            .planEq("gold")
            .emailEq("anN@x.org")
            .exists())
        .isTrue();
  }
}
