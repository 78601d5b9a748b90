package dev.dynaset.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemMappingException;
import dev.dynaset.UnknownItemException;
import dev.dynaset.codec.AttributeMapWriter;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.sdk.AttributeValues;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of a model whose key is made of members. */
class EntityCodecTest {
  private static final PurchaseCodec CODEC = PurchaseCodec.INSTANCE;
  private static final String AT = "2024-02-29T12:30:00.000000000Z";
  private static final Purchase PURCHASE = new Purchase("c1", Instant.parse(AT), "o1", "PAID", 7);

  /** How it is stored. */
  private static final Map<String, AttributeValue> ITEM = Map.of(
      "PK", s("CUSTOMER#c1"),
      "SK", s("ORDER#" + AT + "#o1"),
      "customer", s("c1"),
      "placedAt", s(AT),
      "status", s("PAID"),
      "units", AttributeValues.n("7"),
      "GSI1PK", s("STATUS#PAID"),
      "type", s("purchase"));

  private static final Map<String, AttributeValue> KEY =
      Map.of("PK", ITEM.get("PK"), "SK", ITEM.get("SK"));

  private static AttributeValue s(String text) {
    return AttributeValues.s(text);
  }

  private static Map<String, AttributeValue> itemOf(Purchase purchase) {
    return CODEC.complete(membersOf(purchase));
  }

  private static Map<String, AttributeValue> membersOf(Purchase purchase) {
    AttributeMapWriter writer = new AttributeMapWriter(PurchaseCodec.SHAPE);
    CODEC.write(purchase, writer);
    return writer.item();
  }

  private static Map<String, AttributeValue> with(String name, AttributeValue value) {
    Map<String, AttributeValue> item = new HashMap<>(ITEM);
    item.put(name, value);
    return item;
  }

  private static Map<String, AttributeValue> without(String name) {
    Map<String, AttributeValue> item = new HashMap<>(ITEM);
    item.remove(name);
    return item;
  }

  private static List<ItemReader> readers(Map<String, AttributeValue> item) {
    return Stored.readers(CODEC.shape(), item);
  }

  @Test
  void anItemHasItsKeyASlotAndAType() {
    assertThat(itemOf(PURCHASE)).isEqualTo(ITEM);
  }

  @Test
  void anItemWithoutAMemberOfASlotIsNotInTheIndex() {
    Purchase purchase = new Purchase("c1", PURCHASE.placedAt(), "o1", null, 7);

    assertThat(itemOf(purchase)).doesNotContainKeys("GSI1PK", "status").containsAllEntriesOf(KEY);
  }

  @Test
  void anItemWithoutAMemberOfItsKeyCannotBeMade() {
    Map<String, AttributeValue> members = membersOf(PURCHASE);
    members.remove("customer");

    assertThatThrownBy(() -> CODEC.complete(members))
        .isExactlyInstanceOf(ItemMappingException.class)
        .hasMessage(
            "Purchase: the key attribute 'PK' cannot be made of CUSTOMER#{customerId}, since a"
                + " member of it is null.");
  }

  @Test
  void aMemberThatCannotStandInAKeyIsRefused() {
    assertThatThrownBy(() -> itemOf(new Purchase("a#b", PURCHASE.placedAt(), "o1", null, 7)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("customerId holds '#', which separates the parts of the key.");
    assertThatThrownBy(() -> itemOf(new Purchase("c1", PURCHASE.placedAt(), "o1", "", 7)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("status is empty, which no part of a key may be.");
  }

  @Test
  void aModelIsReadOfItsItem() {
    for (ItemReader in : readers(ITEM)) {
      assertThat(CODEC.read(in)).isEqualTo(PURCHASE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CUSTOMER#c1, ORDER#2024-02-29T12:30:00.000Z#o1",
    "CUSTOMER#c1, ORDER#2024-02-30T25:30:00.000000000Z#o1",
    "CUSTOMER#c1, ORDER#2024-02-29T12:30:00.000000000Z#",
    "CUSTOMER#c1, ORDER#2024-02-29T12:30:00.000000000Z#o1#1",
    "CUSTOMER#c1, PROFILE",
    "CUSTOMER#, ORDER#2024-02-29T12:30:00.000000000Z#o1",
    "CUSTOMER#c1#2, ORDER#2024-02-29T12:30:00.000000000Z#o1",
    "customer#c1, ORDER#2024-02-29T12:30:00.000000000Z#o1"
  })
  void anItemOfAnotherKeyIsUnknown(String hash, String range) {
    Map<String, AttributeValue> item = with("PK", s(hash));
    item.put("SK", s(range));
    String message = "Purchase {PK=" + hash + ", SK=" + range
        + "} has a key of no kind of item that is known here: Purchase"
        + " {PK=CUSTOMER#{customerId}, SK=ORDER#{placedAt}#{orderId}}. Another program, or a newer"
        + " version of this one, has written it.";

    for (ItemReader in : readers(item)) {
      assertThatThrownBy(() -> CODEC.read(in))
          .isInstanceOf(UnknownItemException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> CODEC.readKey(in))
          .isInstanceOf(UnknownItemException.class)
          .hasMessage(message);
    }
  }

  @Test
  void aMemberThatTheKeyContradictsIsToldWithItsValue() {
    for (ItemReader in : readers(with("customer", s("c2")))) {
      assertThatThrownBy(() -> CODEC.read(in))
          .isExactlyInstanceOf(ItemMappingException.class)
          .hasMessage("Purchase {customerId=c1, placedAt=" + AT
              + ", orderId=o1}: the member 'customerId' is"
              + " 'c2' in the attribute 'customer', but the key attribute 'PK' is 'CUSTOMER#c1',"
              + " which is made of another value. Another program has written one of the two.");
    }
    for (ItemReader in : readers(with("placedAt", s("2024-02-29T12:30:00.000000001Z")))) {
      assertThatThrownBy(() -> CODEC.read(in))
          .isExactlyInstanceOf(ItemMappingException.class)
          .hasMessageContaining("the member 'placedAt' is '2024-02-29T12:30:00.000000001Z' in the"
              + " attribute 'placedAt', but the key attribute 'SK' is 'ORDER#" + AT
              + "#o1', which");
    }
  }

  @Test
  void aSensitiveMemberThatTheKeyContradictsIsMasked() {
    for (ItemReader in : Stored.readers(PurchaseCodec.MASKING.shape(), with("customer", s("c2")))) {
      assertThatThrownBy(() -> PurchaseCodec.MASKING.read(in))
          .isExactlyInstanceOf(ItemMappingException.class)
          .hasMessage("Purchase {customerId=***, placedAt=" + AT
              + ", orderId=o1}: the member 'customerId' is *** in"
              + " the attribute 'customer', but the key attribute 'PK' is ***, which is made of"
              + " another value."
              + " Another program has written one of the two.");
    }
  }

  @Test
  void aSensitivePartOfAnUnknownKeyIsMasked() {
    for (ItemReader in : Stored.readers(PurchaseCodec.MASKING.shape(), with("SK", s("PROFILE")))) {
      assertThatThrownBy(() -> PurchaseCodec.MASKING.read(in))
          .isInstanceOf(UnknownItemException.class)
          .hasMessageStartingWith("Purchase {PK=***, SK=PROFILE} has a key of no kind of item");
    }
  }

  @Test
  void aMemberThatIsAbsentIsNotContradicted() {
    for (ItemReader in : readers(without("customer"))) {
      assertThatThrownBy(() -> CODEC.read(in))
          .isExactlyInstanceOf(ItemMappingException.class)
          .hasMessageContaining("the member 'customerId' is required");
    }
  }

  @Test
  void anOldSlotAnotherTypeAndAnAttributeOfAnUnstoredMemberStopNoReading() {
    for (Map<String, AttributeValue> item : List.of(
        with("GSI1PK", s("STATUS#NEW")), with("type", s("order")), with("orderId", s("o2")))) {
      for (ItemReader in : readers(item)) {
        assertThat(CODEC.read(in)).isEqualTo(PURCHASE);
      }
    }
  }

  @Test
  void aKeyAttributeThatIsAbsentOrNoTextIsTold() {
    for (ItemReader in : readers(without("SK"))) {
      assertThatThrownBy(() -> CODEC.read(in))
          .isExactlyInstanceOf(ItemMappingException.class)
          .hasMessageContaining("the member 'SK' is required");
    }
    for (ItemReader in : readers(with("PK", AttributeValues.n("1")))) {
      assertThatThrownBy(() -> CODEC.read(in))
          .isExactlyInstanceOf(ItemMappingException.class)
          .hasMessageContaining("the member 'PK' is stored as S, but the attribute 'PK' holds N.");
    }
  }

  @Test
  void aKeyIsWrittenAndReadAgain() {
    Purchase.Key key = CODEC.keyOf(PURCHASE);
    AttributeMapWriter writer = new AttributeMapWriter(PurchaseCodec.SHAPE);

    CODEC.writeKey(key, writer);

    assertThat(writer.item()).isEqualTo(KEY);
    for (Map<String, AttributeValue> item : List.of(KEY, ITEM)) {
      for (ItemReader in : readers(item)) {
        assertThat(CODEC.readKey(in)).isEqualTo(key);
      }
    }
  }

  @Test
  void aKeyTellsItsMembersByTheirStoredNames() {
    Map<String, AttributeValue> members =
        Map.of("customer", s("c1"), "placedAt", s(AT), "orderId", s("o1"));

    assertThat(CODEC.membersOf(CODEC.keyOf(PURCHASE))).isEqualTo(members);
    assertThat(CODEC.membersOfAttributes(KEY)).isEqualTo(members);
    assertThat(CODEC.nameOf("customerId")).isEqualTo("customer");
  }

  @Test
  void itTellsHowKeysAreMade() {
    assertThat(CODEC)
        .hasToString("Purchase {PK=CUSTOMER#{customerId}, SK=ORDER#{placedAt}#{orderId}}");
    assertThat(CODEC.isDeriving()).isTrue();
  }
}
