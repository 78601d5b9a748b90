package dev.dynaset.tests.writes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What Dynaset writes by itself has the form of the member, and writes return what is read. */
@DynasetTest
class ConvertedStampsTest {
  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private StampedTable table;

  private Map<String, AttributeValue> item(String id) {
    return dynaset
        .client()
        .getItem(
            get -> get.tableName(table.tableName()).key(Map.of("id", AttributeValue.fromS(id))))
        .item();
  }

  private void assertForms(String id) {
    assertThat(item(id).get("updated").n()).hasSize(13);
    assertThat(item(id).get("created").s()).matches("....-..-..T..:..:..\\.\\d{6}\\+0000");
  }

  @Test
  void ofAPut() {
    Stamped put = table.put(Stamped.of("a"));

    assertForms("a");
    assertThat(table.get("a")).isEqualTo(put);
    assertThat(table.create(Stamped.of("b"))).isEqualTo(table.get("b"));
  }

  @Test
  void ofAnUpdate() {
    table.put(Stamped.of("a"));

    Stamped updated =
        table.update("a", s -> s.expires().set(Instant.parse("2100-01-01T00:00:00.9Z")));

    assertForms("a");
    assertThat(updated).isEqualTo(table.get("a"));
    assertThat(updated.expires()).isEqualTo(Instant.parse("2100-01-01T00:00:00Z"));
    assertThat(item("a").get("expires")).isEqualTo(AttributeValue.fromN("4102444800"));
  }

  @Test
  void ofADifferenceAndOfAnUpsert() {
    Stamped read = table.put(Stamped.of("a"));
    Stamped later = new Stamped(
        "a", read.created(), read.updated(), Instant.parse("2100-01-01T00:00:00Z"), null, null);

    assertThat(table.update(read, later)).isEqualTo(table.get("a"));
    assertThat(table.upsert("b", s -> s.expires().set(Instant.EPOCH.plus(Duration.ofDays(1)))))
        .isEqualTo(table.get("b"));
    assertForms("a");
    assertForms("b");
  }

  @Test
  void ofABatch() {
    table.putAll(List.of(Stamped.of("a"), Stamped.of("b")));

    assertForms("a");
    assertForms("b");
  }

  @Test
  void fractionsThatAConverterCutsOffAreNotReturned() {
    Stamped put = table.put(
        new Stamped("a", null, null, Instant.parse("2100-01-01T00:00:00.123456789Z"), null, null));

    assertThat(put).isEqualTo(table.get("a"));
    assertThat(put.expires()).isEqualTo(Instant.parse("2100-01-01T00:00:00Z"));
  }

  /** DynamoDB Local keeps the text of numbers within documents; DynamoDB does not. */
  @Test
  void numbersComeBackAsDynamoDbReturnsThem() {
    for (String amount : List.of("1.00", "1E+3", "0.0", "-1.50", "12")) {
      Stamped put = table.put(
          new Stamped("a", null, null, null, new BigDecimal(amount), new Stamped.Rate(-0.0)));

      assertThat(put).isEqualTo(table.get("a"));
      assertThat(put.amount()).isEqualByComparingTo(amount);
      assertThat(table
              .getOrCreate(new Stamped(amount, null, null, null, put.amount(), put.rate()))
              .item())
          .isEqualTo(table.get(amount));
    }
  }
}
