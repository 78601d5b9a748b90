package dev.dynaset.tests.keys;

import static dev.dynaset.tests.keys.RawItems.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that are made of what Dynaset sets: ids and times. */
@DynasetTest
class StampedKeysTest {
  private static final Instant NOON = Instant.parse("2100-01-01T12:00:00Z");
  private static final String NOON_TEXT = "2100-01-01T12:00:00.000000000Z";
  private static final String ID = new UUID(0, 1).toString();

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private NoteTable notes;

  private RawItems raw;

  @BeforeEach
  void table() {
    raw = RawItems.of(dynaset, notes.tableName());
  }

  /** The same table at another time. */
  private NoteTable at(Instant time) {
    return NoteTable.of(Dynaset.builder()
            .client(dynaset.client())
            .clock(Clock.fixed(time, ZoneOffset.UTC))
            .ids(() -> new UUID(0, 1))
            .build())
        .named(notes.tableName());
  }

  @Test
  void aNewItemHasThemInItsKeys() {
    Note note = at(NOON).create(Note.of("ann", "hello"));

    assertThat(note).isEqualTo(new Note("ann", ID, NOON, NOON, "hello"));
    assertThat(raw.only())
        .isEqualTo(Map.of(
            "PK", s("NOTES#ann"),
            "SK", s(NOON_TEXT + "#" + ID),
            "_type", s("Note"),
            "GSI1PK", s("ALL#ann"),
            "GSI1SK", s(NOON_TEXT),
            "id", s(ID),
            "createdAt", s(NOON_TEXT),
            "updatedAt", s(NOON_TEXT),
            "text", s("hello")));
    assertThat(raw.only()).isEqualTo(notes.toItem(note));
    assertThat(notes.get(notes.keyOf(note))).isEqualTo(note);
    assertThat(notes.byOwner("ann").createdAtEq(NOON).idEq(ID).get()).isEqualTo(note);
  }

  @Test
  void allWaysToPutMakeThem() {
    Note note = new Note("ann", ID, NOON, NOON, "hello");

    assertThat(at(NOON).put(Note.of("ann", "hello"))).isEqualTo(note);
    assertThat(raw.only()).isEqualTo(notes.toItem(note));
    notes.delete(notes.keyOf(note));
    assertThat(at(NOON).getOrCreate(Note.of("ann", "hello")).item()).isEqualTo(note);
    assertThat(raw.only()).isEqualTo(notes.toItem(note));
    notes.delete(notes.keyOf(note));
    at(NOON).putAll(List.of(Note.of("ann", "hello")));
    assertThat(raw.only()).isEqualTo(notes.toItem(note));
    notes.delete(notes.keyOf(note));
    dynaset.transact(at(NOON).prepare().create(Note.of("ann", "hello")));
    assertThat(raw.only()).isEqualTo(notes.toItem(note));
  }

  @Test
  void itemsWithoutIdsAreOthers() {
    notes.putAll(List.of(Note.of("ann", "a"), Note.of("ann", "b")));
    notes.put(Note.of("ann", "c"));

    assertThat(notes.byOwner("ann").list()).extracting(Note::text).hasSize(3);
    assertThat(notes.byOwner("ann").last()).map(Note::text).contains("c");
  }

  @Test
  void anUpdateMovesTheItemInTheIndexOfItsTime() {
    Note note = at(NOON).create(Note.of("ann", "hello"));
    Instant later = NOON.plusSeconds(1);

    Note updated = at(later).update(notes.keyOf(note), n -> n.text().set("again"));
    assertThat(updated).isEqualTo(new Note("ann", ID, NOON, later, "again"));
    assertThat(raw.only()).isEqualTo(notes.toItem(updated));
    assertThat(notes.gsi1Index().byOwner("ann").updatedAtGt(NOON).list()).containsExactly(updated);

    Instant last = NOON.plusSeconds(2);
    Note changed = at(last).update(updated, new Note("ann", ID, NOON, later, "more"));
    assertThat(changed).isEqualTo(new Note("ann", ID, NOON, last, "more"));
    assertThat(raw.only()).isEqualTo(notes.toItem(changed));
  }

  @Test
  void aPutOfWhatWasReadReplacesIt() {
    Note note = at(NOON).create(Note.of("ann", "hello"));
    Instant later = NOON.plusSeconds(1);

    at(later).put(new Note("ann", ID, NOON, NOON, "again"));

    assertThat(raw.only()).isEqualTo(notes.toItem(new Note("ann", ID, NOON, later, "again")));
    assertThat(notes.get(notes.keyOf(note)).text()).isEqualTo("again");
  }

  @Test
  void anUpsertHasThePartsOfItsKey() {
    NoteKey key = NoteKey.of("ann", NOON, ID);
    Instant later = NOON.plusSeconds(1);

    Note created = at(later).upsert(key, n -> n.text().set("hello"));
    assertThat(created).isEqualTo(new Note("ann", ID, NOON, later, "hello"));
    assertThat(raw.only()).isEqualTo(notes.toItem(created));

    Note changed = at(later.plusSeconds(1)).upsert(key, n -> n.text().remove());
    assertThat(changed).isEqualTo(new Note("ann", ID, NOON, later.plusSeconds(1), null));
    assertThat(raw.only()).isEqualTo(notes.toItem(changed));
  }

  @Test
  void updateEachMovesThemAll() {
    notes.putAll(List.of(Note.of("ann", "a"), Note.of("ann", "b"), Note.of("bob", "c")));

    notes
        .byOwner("ann")
        .updateEach(note ->
            at(NOON).item(notes.keyOf(note)).prepare().update(n -> n.text().set("again")));

    assertThat(notes.gsi1Index().byOwner("ann").updatedAtEq(NOON).list())
        .extracting(Note::text)
        .containsExactly("again", "again");
    assertThat(notes.gsi1Index().byOwner("bob").updatedAtEq(NOON).exists()).isFalse();
  }
}
