package dev.dynaset.tests.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.testing.DynasetTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Members that only the key of an index tells: they are written with it, and never over a newer one. */
@DynasetTest
class MembersOfIndexKeysTest {
  private static final Ticket TICKET = new Ticket("t1", "ann", "Broken");

  private static Map<String, AttributeValue> stored(DynamoDbClient client, TicketTable tickets) {
    return client
        .getItem(get ->
            get.tableName(tickets.tableName()).key(Map.of("PK", AttributeValue.fromS("TICKET#t1"))))
        .item();
  }

  @Test
  void theKeyIsAllThatIsStored(TicketTable tickets, DynamoDbClient client) {
    tickets.put(TICKET);

    assertThat(stored(client, tickets)).containsKey("GSI1PK").doesNotContainKey("owner");
    assertThat(tickets.get("t1")).isEqualTo(TICKET);
    assertThat(tickets.gsi1Index().byOwner("ann").list()).containsExactly(TICKET);
  }

  @Test
  void anUpdateSetsTheKeyAlone(TicketTable tickets, DynamoDbClient client) {
    tickets.put(TICKET);

    assertThat(tickets.update("t1", t -> t.owner().set("bob")).owner()).isEqualTo("bob");
    assertThat(stored(client, tickets)).doesNotContainKey("owner");
  }

  @Test
  void anUpsertOfNothingIsAPut(TicketTable tickets, DynamoDbClient client) {
    tickets.upsert("t1", t -> t.owner().set("ann").and(t.title().set("Broken")));
    Map<String, AttributeValue> upserted = stored(client, tickets);
    tickets.put(TICKET);

    assertThat(upserted).isEqualTo(stored(client, tickets));
  }

  @Test
  void aStaleDifferenceDoesNotTakeBackWhatOthersHaveSet(TicketTable tickets) {
    tickets.put(TICKET);
    tickets.update("t1", t -> t.owner().set("bob"));

    assertThatThrownBy(() -> tickets.update(TICKET, new Ticket("t1", "carl", "Broken")))
        .isInstanceOf(ConditionFailedException.class);
    tickets.update(TICKET, new Ticket("t1", "ann", "Mended"));
    assertThat(tickets.get("t1")).isEqualTo(new Ticket("t1", "bob", "Mended"));
  }

  @Test
  void aStaleRefreshDoesNotTakeBackWhatOthersHaveSet(TicketTable tickets) {
    tickets.put(TICKET);
    tickets.update("t1", t -> t.owner().set("bob"));

    assertThatThrownBy(() -> tickets.prepare().refreshKeys(TICKET).execute())
        .isInstanceOf(ConditionFailedException.class);
    assertThat(tickets.get("t1").owner()).isEqualTo("bob");
    tickets.prepare().refreshKeys(tickets.get("t1")).execute();
    assertThat(tickets.get("t1").owner()).isEqualTo("bob");
  }
}
