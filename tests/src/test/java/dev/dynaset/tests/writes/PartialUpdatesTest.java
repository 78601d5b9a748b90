package dev.dynaset.tests.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.MissingParentException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.tests.writes.Dossier.Place;
import dev.dynaset.tests.writes.Dossier.Point;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@code update(before, after)} changes what differs, and nothing beside it. */
@DynasetTest
class PartialUpdatesTest {
  private static final Dossier READ = new Dossier(
      "d",
      new Place("Bern", "Aare", new Point(1, 2)),
      Map.of("a", 1, "b", 2),
      List.of("made"),
      Set.of("x", "y"));

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private DossierTable dossiers;

  @InjectDynaset
  private Dossier_NumberedTable numbered;

  @BeforeEach
  void stored() {
    dossiers.put(READ);
  }

  /** What another program does to the item meanwhile. */
  private void meanwhile(String update, AttributeValue value) {
    dynaset
        .client()
        .updateItem(request -> request
            .tableName(dossiers.tableName())
            .key(Map.of("id", AttributeValue.fromS("d")))
            .updateExpression(update)
            .expressionAttributeValues(Map.of(":v", value)));
  }

  private Map<String, AttributeValue> item() {
    return dynaset
        .client()
        .getItem(
            get -> get.tableName(dossiers.tableName()).key(Map.of("id", AttributeValue.fromS("d"))))
        .item();
  }

  @Test
  void aMemberBesideTheChangedOneStays() {
    meanwhile("SET place.street = :v", AttributeValue.fromS("Theirs"));

    Dossier updated = dossiers.update(READ, READ.at(READ.place().in("Thun")));

    assertThat(updated.place()).isEqualTo(new Place("Thun", "Theirs", new Point(1, 2)));
  }

  @Test
  void whatTheModelDoesNotKnowInADocumentStays() {
    meanwhile("SET place.#p = :v".replace("#p", "postcode"), AttributeValue.fromS("3000"));
    meanwhile("SET place.#p = :v".replace("#p", "point.z"), AttributeValue.fromN("3"));

    dossiers.update(READ, READ.at(new Place("Thun", null, new Point(1, 5))));

    Map<String, AttributeValue> place = item().get("place").m();
    assertThat(place).containsEntry("postcode", AttributeValue.fromS("3000"));
    assertThat(place).doesNotContainKey("street");
    assertThat(place.get("point").m())
        .containsEntry("z", AttributeValue.fromN("3"))
        .containsEntry("y", AttributeValue.fromN("5"));
  }

  @Test
  void entriesOfMapsAndElementsOfSetsThatOthersHaveAddedStay() {
    meanwhile("SET counts.c = :v", AttributeValue.fromN("9"));
    meanwhile("ADD marks :v", AttributeValue.fromSs(List.of("theirs")));

    Dossier updated = dossiers.update(
        READ, new Dossier("d", READ.place(), Map.of("a", 1, "b", 3), READ.steps(), Set.of("x")));

    assertThat(updated.counts()).isEqualTo(Map.of("a", 1, "b", 3, "c", 9));
    assertThat(updated.marks()).isEqualTo(Set.of("x", "theirs"));
  }

  @Test
  void aListWithoutAVersionIsWrittenWhole() {
    meanwhile("SET steps = :v", AttributeValue.fromL(List.of(AttributeValue.fromS("theirs"))));

    Dossier updated = dossiers.update(
        READ, new Dossier("d", READ.place(), READ.counts(), List.of("made", "sent"), READ.marks()));

    assertThat(updated.steps()).containsExactly("made", "sent");
  }

  @Test
  void aListWithAVersionIsAppendedTo() {
    Dossier.Numbered read =
        numbered.create(new Dossier.Numbered("n", List.of("a"), READ.place(), 0));

    var update = numbered
        .prepare()
        .update(
            read,
            new Dossier.Numbered("n", List.of("a", "b"), READ.place().in("Thun"), read.version()));

    assertThat(update.explain().toString()).contains("append", "place.city");
    assertThat(update.execute().orElseThrow().steps()).containsExactly("a", "b");
  }

  @Test
  void aDocumentThatWasAbsentIsWrittenWhole() {
    Dossier without = dossiers.update(READ, READ.at(null));

    assertThat(dossiers.update(without, READ)).isEqualTo(READ);
  }

  @Test
  void aDocumentThatIsGoneByNowIsMissing() {
    dynaset
        .client()
        .updateItem(request -> request
            .tableName(dossiers.tableName())
            .key(Map.of("id", AttributeValue.fromS("d")))
            .updateExpression("REMOVE place"));

    assertThatThrownBy(() -> dossiers.update(READ, READ.at(READ.place().in("Thun"))))
        .isInstanceOf(MissingParentException.class)
        .hasMessageContaining("'place'");
  }
}
