package dev.dynaset.tests.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.tests.writes.Crate.Content;
import dev.dynaset.tests.writes.Crate.Fruit;
import dev.dynaset.tests.writes.Crate.Label;
import dev.dynaset.tests.writes.Crate.Tool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a document does not know is written again with it. */
@DynasetTest
class UnknownInDocumentsTest {
  private static final Map<String, AttributeValue> REST =
      Map.of("color", AttributeValue.fromS("red"), "n", AttributeValue.fromN("1"));

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private CrateTable crates;

  private Map<String, AttributeValue> item() {
    return dynaset
        .client()
        .getItem(
            get -> get.tableName(crates.tableName()).key(Map.of("id", AttributeValue.fromS("a"))))
        .item();
  }

  /** A newer deployment knows more of the documents. */
  private void storeMore() {
    crates.put(new Crate(
        "a", new Label("old", Map.of()), List.of(new Fruit("plum", Map.of()), new Tool(3))));
    Map<String, AttributeValue> item = new HashMap<>(item());
    item.put("label", with(item.get("label")));
    item.put(
        "contents",
        AttributeValue.fromL(List.of(
            with(item.get("contents").l().get(0)), item.get("contents").l().get(1))));
    dynaset.client().putItem(put -> put.tableName(crates.tableName()).item(item));
  }

  private static AttributeValue with(AttributeValue document) {
    Map<String, AttributeValue> more = new HashMap<>(document.m());
    more.putAll(REST);
    return AttributeValue.fromM(more);
  }

  @Test
  void isReadAndWrittenAgain() {
    storeMore();
    Map<String, AttributeValue> stored = item();

    Crate read = crates.get("a");
    assertThat(read.label()).isEqualTo(new Label("old", REST));
    assertThat(read.contents()).containsExactly(new Fruit("plum", REST), new Tool(3));
    assertThat(crates.byId("a").list()).containsExactly(read);

    assertThat(crates.put(read)).isEqualTo(read);
    assertThat(item()).isEqualTo(stored);
    crates.putAll(List.of(read));
    assertThat(item()).isEqualTo(stored);
  }

  @Test
  void isThereInADifference() {
    storeMore();
    Crate read = crates.get("a");

    crates.update(
        read, new Crate("a", new Label("new", Map.of("n", REST.get("n"))), read.contents()));

    assertThat(item().get("label").m())
        .isEqualTo(Map.of("text", AttributeValue.fromS("new"), "n", REST.get("n")));
  }

  @Test
  void hasNoNameThatTheDocumentKnows() {
    Map<String, AttributeValue> clash = Map.of("text", AttributeValue.fromS("x"));

    assertThatThrownBy(() -> crates.put(new Crate("a", new Label("t", clash), List.of())))
        .hasMessageContainingAll("'text'", "Label");
  }

  @Test
  void isNotWhatTellsDocumentsApart() {
    List<Content> contents = List.of(new Fruit("plum", Map.of()));
    crates.put(new Crate("a", null, contents));

    assertThat(crates.get("a").contents()).isEqualTo(contents);
    assertThat(crates.scan().first().orElseThrow().contents()).isEqualTo(contents);
  }
}
