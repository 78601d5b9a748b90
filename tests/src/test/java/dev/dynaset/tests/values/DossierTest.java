package dev.dynaset.tests.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemMappingException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Documents and collections: there and back, and what is said when they do not fit. */
@DynasetTest
class DossierTest {
  @InjectDynaset
  private DossierTable dossiers;

  @Test
  void everythingComesBack() {
    Dossier dossier = Dossier.full("1");

    dossiers.put(dossier);

    assertThat(dossiers.get(dossiers.keyOf(dossier))).isEqualTo(dossier);
    assertThat(
            dossiers.byCaseNumber(dossier.caseNumber()).openedOnEq(Dossier.DAY).list())
        .containsExactly(dossier);
  }

  @Test
  void storedFormsAreThoseOfTheirTypes() {
    Map<String, AttributeValue> item = dossiers.toItem(Dossier.full("1"));

    assertThat(item.get("case_number").s()).isEqualTo("1");
    assertThat(item.get("opened_on").s()).isEqualTo("2026-11-23");
    assertThat(item.get("client").m()).containsOnlyKeys("name", "phone");
    assertThat(item.get("other_side").m()).containsOnlyKeys("name");
    assertThat(item.get("steps").l().get(0).m().get("parts").l()).hasSize(2);
    assertThat(item.get("tags").ss()).containsExactlyInAnyOrder("a", "b");
    assertThat(item.get("amounts").ns()).containsExactlyInAnyOrder("1.5", "20");
    assertThat(item.get("lines").l())
        .containsExactly(
            AttributeValue.fromS("x"), AttributeValue.fromNul(true), AttributeValue.fromS(""));
    assertThat(item.get("witnesses").m()).containsOnlyKeys("THEIRS");
    assertThat(item.get("groups").l())
        .containsExactly(AttributeValue.fromSs(List.of("g")), AttributeValue.fromL(List.of()));
    assertThat(item.get("evidence").m().get("kind").s()).isEqualTo("letter");
  }

  @Test
  void anEmptySetIsAnAbsentAttribute() {
    Dossier dossier = Dossier.of("1");
    dossiers.put(dossier);

    assertThat(dossiers.toItem(dossier)).doesNotContainKeys("tags", "old_tags", "amounts");
    assertThat(dossiers.get(dossiers.keyOf(dossier)).tags()).isEmpty();
    assertThat(dossiers.get(dossiers.keyOf(dossier)).oldTags()).isNull();
  }

  @Test
  void absenceMeansWhatTheMemberSays() {
    Map<String, AttributeValue> item = item();
    item.remove("urgency");
    item.put("notes", AttributeValue.fromNul(true));

    assertThat(dossiers.fromItem(item).urgency()).isEqualTo(Dossier.Urgency.LOW);
    assertThat(dossiers.fromItem(item).notes()).isEmpty();
  }

  @Test
  void anotherSpellingOfASetIsRead() {
    Map<String, AttributeValue> item = item();
    item.put("tags", AttributeValue.fromL(List.of(AttributeValue.fromS("a"))));

    assertThat(dossiers.fromItem(item).tags()).containsExactly("a");
  }

  @Test
  void whatIsMissingIsNamedByItsPath() {
    Map<String, AttributeValue> item = item();
    item.put("client", map(Map.of()));
    assertMessage(
        item,
        "Dossier {caseNumber=1, openedOn=2026-11-23}: the member 'client.name' is required, but"
            + " the document has no attribute 'name', or one that is NULL. If older items lack it, make the member"
            + " @Nullable.");
  }

  @Test
  void anElementIsNamedByItsIndex() {
    Map<String, AttributeValue> item = item();
    AttributeValue part = map(Map.of("title", AttributeValue.fromS("x")));
    item.put(
        "steps",
        AttributeValue.fromL(List.of(map(Map.of(
            "title", AttributeValue.fromS("t"),
            "hours", AttributeValue.fromN("1"),
            "parts", AttributeValue.fromL(List.of(part)))))));

    assertMessage(item, "the member 'steps[0].parts[0].hours' is required");
  }

  @Test
  void anEntryIsNamedByItsKey() {
    Map<String, AttributeValue> item = item();
    item.put("witnesses", map(Map.of("THEIRS", AttributeValue.fromS("Cy"))));
    assertMessage(item, "the member 'witnesses{THEIRS}' is stored as L, but holds S.");

    item.put("witnesses", map(Map.of("NEITHER", AttributeValue.fromL(List.of()))));
    assertMessage(
        item,
        "the member 'witnesses{NEITHER}' cannot be read: it is none of the constants of the enum: OURS, THEIRS. Add an alias");
  }

  @Test
  void nullIsNoElementUnlessItsTypeSaysSo() {
    Map<String, AttributeValue> item = item();
    item.put("notes", AttributeValue.fromL(List.of(AttributeValue.fromNul(true))));
    assertMessage(item, "the member 'notes[0]' is null, which this collection does not take.");

    Dossier dossier = withNotes(java.util.Collections.singletonList(null));
    assertThatThrownBy(() -> dossiers.put(dossier))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining(
            "the member 'notes[0]' is null, which this collection does not take.");
  }

  @Test
  void anUnknownSubtypeIsNamed() {
    Map<String, AttributeValue> item = item();
    item.put("evidence", map(Map.of("kind", AttributeValue.fromS("Film"))));
    assertMessage(
        item,
        "the member 'evidence.kind' cannot be read from the attribute 'kind': it is none of the"
            + " subtypes: Photo, letter.");

    item.put("evidence", map(Map.of()));
    assertMessage(item, "the member 'evidence.kind' is required");
  }

  @Test
  void anExceptionOfAConstructorKeepsItsValuesToItself() {
    Map<String, AttributeValue> item = item();
    item.put("client", map(Map.of("name", AttributeValue.fromS(" "))));

    assertMessage(
        item,
        "the member 'client' cannot be read: the constructor or a setter of Dossier.Person threw"
            + " IllegalStateException; see the cause.");
  }

  @Test
  void sensitiveMembersOfDocumentsShowNothing() {
    Map<String, AttributeValue> item = item();
    item.put(
        "client",
        map(Map.of("name", AttributeValue.fromS("Ann"), "phone", AttributeValue.fromN("5551234"))));

    assertThatThrownBy(() -> dossiers.fromItem(item))
        .hasMessageContaining("the member 'client.phone' is stored as S")
        .satisfies(thrown -> assertThat(trace(thrown)).doesNotContain("5551234"));
  }

  @Test
  void elementsThatAreOneToDynamoDbAreRefused() {
    Dossier full = Dossier.full("1");
    Dossier dossier = new Dossier(
        full.caseNumber(),
        full.openedOn(),
        full.client(),
        null,
        List.of(),
        Set.of(),
        null,
        Set.of(new BigDecimal("1.0"), new BigDecimal("1.00")),
        List.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        full.urgency(),
        List.of());

    assertThatThrownBy(() -> dossiers.put(dossier))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining(
            "the member 'amounts' cannot be stored: two of its elements are stored as the same"
                + " value.");
  }

  @Test
  void anEmptyKeyOfAMapIsForDynamoDbToJudge(DynamoDbClient client) {
    Map<String, AttributeValue> item = item();
    item.put("free", map(Map.of("", AttributeValue.fromS("x"))));

    assertThatThrownBy(
            () -> client.putItem(put -> put.tableName(dossiers.tableName()).item(item)))
        .isInstanceOf(DynamoDbException.class);
  }

  private static Dossier withNotes(List<String> notes) {
    Dossier of = Dossier.of("1");
    return new Dossier(
        of.caseNumber(),
        of.openedOn(),
        of.client(),
        null,
        of.steps(),
        of.tags(),
        null,
        of.amounts(),
        of.lines(),
        of.witnesses(),
        of.groups(),
        of.evidence(),
        of.urgency(),
        notes);
  }

  private Map<String, AttributeValue> item() {
    return new HashMap<>(dossiers.toItem(Dossier.of("1")));
  }

  private static AttributeValue map(Map<String, AttributeValue> entries) {
    return AttributeValue.fromM(entries);
  }

  private void assertMessage(Map<String, AttributeValue> item, String message) {
    assertThatThrownBy(() -> dossiers.fromItem(item))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining(message);
  }

  private static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
