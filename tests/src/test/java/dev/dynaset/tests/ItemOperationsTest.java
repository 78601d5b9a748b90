package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemMappingException;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** Items one by one: put, get, find, exists, delete, and the way to and from stored items. */
@DynasetTest
class ItemOperationsTest {
  @InjectDynaset
  private RecordedRequests requests;

  @InjectDynaset
  private AccountTable accounts;

  @Test
  void whatIsPutCanBeGot() {
    Account account = Account.of("put").setOwner("ann");
    account.setPin(4711);
    requests.clear();

    assertThat(accounts.put(account)).usingRecursiveComparison().isEqualTo(account);

    assertThat(requests.only(PutItemRequest.class).item())
        .containsOnlyKeys("id", "owner", "Pin", "balance", "ratio", "opened");
    assertThat(accounts.get("put")).usingRecursiveComparison().isEqualTo(account);
    assertThat(accounts.get(AccountKey.of("put")).getOwner()).isEqualTo("ann");
    assertThat(accounts.find("put")).isPresent();
    assertThat(accounts.exists("put")).isTrue();
    assertThat(accounts.byOwnerIndex().byOwner("ann").get().getId()).isEqualTo("put");
  }

  @Test
  void putReplacesTheWholeItem() {
    accounts.put(Account.of("replaced").setOwner("ann"));
    accounts.put(Account.of("replaced"));

    assertThat(accounts.get("replaced").getOwner()).isNull();
    assertThat(accounts.byOwnerIndex().byOwner("ann").stream().map(Account::getId))
        .doesNotContain("replaced");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(accounts.find("nobody")).isEmpty();
    assertThat(accounts.exists("nobody")).isFalse();
    assertThat(accounts.delete("nobody")).isEmpty();
    assertThatThrownBy(() -> accounts.get("nobody"))
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessage("There is no Account {id=nobody} in the table '" + accounts.tableName() + "'.");
  }

  @Test
  void deleteReturnsTheItemAsItWas() {
    accounts.put(Account.of("deleted").setOwner("ann"));
    requests.clear();

    assertThat(accounts.delete("deleted")).get().extracting(Account::getOwner).isEqualTo("ann");

    assertThat(requests.only(DeleteItemRequest.class).returnValues())
        .isEqualTo(ReturnValue.ALL_OLD);
    assertThat(accounts.exists("deleted")).isFalse();
  }

  @Test
  void theKeyOfAnItemFindsIt() {
    Account account = Account.of("keyed");
    accounts.put(account);

    assertThat(accounts.keyOf(account))
        .isEqualTo(AccountKey.of("keyed"))
        .hasToString("Account {id=keyed}");
    assertThat(accounts.get(accounts.keyOf(account)).getId()).isEqualTo("keyed");
  }

  @Test
  void itemsGoToTheirStoredFormAndBack() {
    Account account = Account.of("stored").setOwner("ann");

    assertThat(accounts.fromItem(accounts.toItem(account)))
        .usingRecursiveComparison()
        .isEqualTo(account);
  }

  @Test
  void anEmptyKeyOfAnIndexIsRefusedBeforeSending() {
    requests.clear();

    assertThatThrownBy(() -> accounts.put(Account.of("empty").setOwner("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Account {id=empty}: the member 'owner' is empty, but it is a key of the index by_owner, and no key"
                + " may be empty. Leave it null to keep the item out of the index.");
    assertThatThrownBy(() -> accounts.put(Account.of("")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> accounts.get("")).isInstanceOf(IllegalArgumentException.class);
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void nullsAreRefusedAtTheCall() {
    requests.clear();
    String id = null;
    AccountKey key = null;

    assertThatThrownBy(() -> accounts.get(id))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("id is null, which no key may be.");
    assertThatThrownBy(() -> accounts.get(key))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("key");
    assertThatThrownBy(() -> accounts.put(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("item");
    assertThatThrownBy(() -> accounts.byId(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("id is null, which no key may be.");
    assertThat(requests.all()).isEmpty();
  }

  static List<Consumer<Account>> unstorable() {
    return List.of(
        account -> account.setBalance(null),
        account -> account.setBalance(new BigDecimal("1").movePointLeft(131)),
        account -> account.setBalance(new BigDecimal("1E126")),
        account -> account.setBalance(new BigDecimal("123456789012345678901234567890123456789")),
        account -> account.setRatio(Double.NaN),
        account -> account.setRatio(Double.NEGATIVE_INFINITY),
        account -> account.setRatio(Double.MAX_VALUE),
        account -> account.setRatio(Double.MIN_VALUE),
        account -> account.setOpened(Instant.MAX),
        account -> account.setOpened(Instant.parse("+10000-01-01T00:00:00Z")),
        account -> account.setOpened(Instant.parse("-0001-12-31T23:59:59Z")));
  }

  @ParameterizedTest
  @MethodSource("unstorable")
  void whatCannotBeStoredIsRefusedWithModelMemberAndKey(Consumer<Account> spoil) {
    Account account = Account.of("spoilt");
    spoil.accept(account);
    requests.clear();

    assertThatThrownBy(() -> accounts.put(account))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("Account {id=spoilt}: the member '");
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void manyZerosAreNotManyDigits() {
    Account account = Account.of("zeros");
    account.setBalance(new BigDecimal("1.0000000000000000000000000000000000000000000000"));
    accounts.put(account);
    assertThat(accounts.get("zeros").getBalance()).isEqualByComparingTo("1");

    account.setBalance(new BigDecimal("1E+125").setScale(0));
    accounts.put(account);
    assertThat(accounts.get("zeros").getBalance()).isEqualByComparingTo("1E+125");
  }

  @Test
  void whatASetterThrowsNamesTheItem() {
    Map<String, AttributeValue> item = new HashMap<>(accounts.toItem(Account.of("thrown")));
    item.put("Pin", AttributeValue.fromN("-1"));

    assertThatThrownBy(() -> accounts.fromItem(item))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("Account {id=thrown}")
        .hasRootCauseMessage("negative");
  }

  @Test
  void sensitiveValuesAreInNoMessageAndNoCause() {
    Map<String, AttributeValue> item = new HashMap<>(accounts.toItem(Account.of("masked")));
    item.put("Pin", AttributeValue.fromN("47.11"));

    assertThatThrownBy(() -> accounts.fromItem(item))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageNotContaining("47.11")
        .hasNoCause();
  }
}
