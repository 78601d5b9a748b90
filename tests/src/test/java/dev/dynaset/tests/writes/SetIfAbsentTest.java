package dev.dynaset.tests.writes;

import static dev.dynaset.testing.DynasetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.Dynaset;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.UnfitOperandException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import dev.dynaset.tests.writes.Nickname.Origin;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** NULL, which DynamoDB takes for a value, is absent for {@code setIfAbsent} as it is for the model. */
@DynasetTest
class SetIfAbsentTest {
  private static final AttributeValue NULL = AttributeValue.fromNul(true);

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private NicknameTable nicknames;

  @InjectDynaset
  private RecordedRequests requests;

  @BeforeEach
  void nulls() {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("user", AttributeValue.fromS("ann"));
    for (String name : new String[] {"text", "uses", "rank", "created", "version"}) {
      item.put(name, NULL);
    }
    item.put("origin", AttributeValue.fromM(Map.of("city", NULL)));
    dynaset.client().putItem(put -> put.tableName(nicknames.tableName()).item(item));
    requests.clear();
  }

  @Test
  void nullIsAbsent() {
    Nickname set = nicknames.update("ann", n -> n.text().setIfAbsent("annie"));

    assertThat(set.text()).isEqualTo("annie");
    assertThat(set.version()).isEqualTo(1);
    assertThat(set).isEqualTo(nicknames.get("ann"));
  }

  @Test
  void someAreNullAndSomeAreNot() {
    nicknames.update("ann", n -> n.uses().set(7));

    Nickname set = nicknames.update(
        "ann",
        n -> n.text()
            .setIfAbsent("annie")
            .and(n.uses().setIfAbsent(1))
            .and(n.origin().city().setIfAbsent("Rome")));

    assertThat(set.text()).isEqualTo("annie");
    assertThat(set.uses()).isEqualTo(7);
    assertThat(set.origin()).isEqualTo(new Origin("Rome"));
    assertThat(set.version()).isEqualTo(2);
  }

  @Test
  void whatIsThereStaysAtOneRequest() {
    nicknames.update("ann", n -> n.text().set("annie"));
    requests.clear();

    assertThat(nicknames.update("ann", n -> n.text().setIfAbsent("anna")).text())
        .isEqualTo("annie");
    assertThat(requests).sentInAll(1);
  }

  @Test
  void nullIsNotCopied() {
    assertThatThrownBy(
            () -> nicknames.update("ann", n -> n.text().setFrom(n.origin().city())))
        .isInstanceOf(UnfitOperandException.class)
        .hasMessageContainingAll("Nickname {user=ann}", "'origin.city'", "holds NULL");
    var prepared =
        nicknames.item("ann").prepare().update(n -> n.text().setFrom(n.origin().city()));
    assertThatThrownBy(() -> dynaset.transact(prepared))
        .isInstanceOfSatisfying(
            TransactionFailedException.class,
            failed -> assertThat(failed.reasonFor(prepared).orElseThrow().exception())
                .containsInstanceOf(UnfitOperandException.class));
    assertThat(nicknames.get("ann").version()).isNull();
  }

  @Test
  void whatTheAbsenceOfACopiedOneMeansIsCopied() {
    Nickname set = nicknames.update("ann", n -> n.uses().setFrom(n.rank()));

    assertThat(set.uses()).isEqualTo(9);
    dynaset.transact(nicknames.item("ann").prepare().update(n -> n.uses().setFrom(n.rank())));
    assertThat(nicknames.get("ann").version()).isEqualTo(2);
  }

  @Test
  void aConditionOfTheCallerStillCounts() {
    assertThatThrownBy(() -> nicknames
            .item("ann")
            .onlyIf(n -> n.origin().city().eq("Paris"))
            .update(n -> n.text().setIfAbsent("annie")))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(nicknames.get("ann").text()).isNull();
  }

  @Test
  void upsertsSetTheirTimesToo() {
    Nickname set = nicknames.upsert(
        "ann", n -> n.text().setIfAbsent("annie").and(n.origin().set(new Origin(null))));

    assertThat(set.text()).isEqualTo("annie");
    assertThat(set.created()).isNotNull();
    assertThat(set).isEqualTo(nicknames.get("ann"));
  }

  @Test
  void asynchronousOnesDoAlike() {
    assertThat(nicknames
            .item("ann")
            .async()
            .update(n -> n.uses().setIfAbsent(3))
            .join()
            .uses())
        .isEqualTo(3);
  }

  @Test
  void onceOnlyDoesAlike() {
    nicknames.item("ann").onceOnly().update(n -> n.uses().setIfAbsent(3));

    assertThat(nicknames.get("ann").uses()).isEqualTo(3);
  }

  @Test
  void transactionsDoAlike() {
    nicknames.put(new Nickname("bob", null, null, 9, new Origin(null), null, null));

    dynaset.transact(
        nicknames.item("ann").prepare().update(n -> n.uses().setIfAbsent(3)),
        nicknames.item("bob").prepare().update(n -> n.uses().setIfAbsent(4)));

    assertThat(nicknames.get("ann").uses()).isEqualTo(3);
    assertThat(nicknames.get("bob").uses()).isEqualTo(4);
  }

  @Test
  void aTransactionFailsForConditionsOfTheCaller() {
    assertThatThrownBy(() -> dynaset.transact(nicknames
            .item("ann")
            .onlyIf(n -> n.origin().city().eq("Paris"))
            .prepare()
            .update(n -> n.uses().setIfAbsent(3))))
        .isInstanceOf(TransactionFailedException.class);
    assertThat(nicknames.get("ann").uses()).isNull();
  }
}
