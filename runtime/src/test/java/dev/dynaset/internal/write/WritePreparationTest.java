package dev.dynaset.internal.write;

import static dev.dynaset.internal.write.Notes.NOW;
import static dev.dynaset.internal.write.Notes.NOW_STORED;
import static dev.dynaset.internal.write.Notes.n;
import static dev.dynaset.internal.write.Notes.s;
import static dev.dynaset.internal.write.Notes.set;
import static dev.dynaset.internal.write.Notes.setText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemInterceptor;
import dev.dynaset.Update;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.Expressed;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.write.ItemWrite;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class WritePreparationTest {
  private static final AttributePath FOLDER = AttributePath.of("folder", "folder", false);

  private final TableWrites<Note, String, Object, Object> plain =
      Notes.writes(Notes.plain(new FakeClient()));
  private final TableWrites<Note, String, Object, Object> special =
      Notes.writes(Notes.special(new FakeClient()));

  @Test
  void aPlainItemIsWrittenAsItIs() {
    Note note = Note.of("a", "x");

    ItemWrite<Note, String> write = plain.put(note).write();

    assertThat(write.item()).isEqualTo(Map.of("id", s("a"), "t", s("x"), "v", n(0)));
    assertThat(write.known()).isSameAs(note);
    assertThat(write.key()).isEqualTo(Map.of("id", s("a")));
    assertThat(write.expectedVersion()).isEmpty();
  }

  @Test
  void aNewItemGetsIdTimesAndVersion() {
    ItemWrite<Note, String> write = special.put(Note.of(null, "x")).write();

    assertThat(write.item())
        .isEqualTo(Map.of(
            "id",
            s(Notes.ID.toString()),
            "t",
            s("x"),
            "v",
            n(1),
            "c",
            NOW_STORED,
            "u",
            NOW_STORED));
    assertThat(write.known())
        .isEqualTo(new Note(Notes.ID.toString(), "x", null, null, 1, NOW, NOW, Map.of()));
    assertThat(write.expectedVersion()).isEqualTo(OptionalLong.of(0));
  }

  @Test
  void anItemThatWasReadKeepsItsIdAndWhenItWasCreated() {
    Instant then = Instant.parse("2020-01-01T00:00:00Z");

    ItemWrite<Note, String> write =
        special.put(new Note("a", "x", null, null, 4, then, then, Map.of())).write();

    assertThat(write.known()).isEqualTo(new Note("a", "x", null, null, 5, then, NOW, Map.of()));
    assertThat(write.expectedVersion()).isEqualTo(OptionalLong.of(4));
  }

  @Test
  void aForcedPutBeginsWithTheVersionThatItIsGiven() {
    ItemWrite<Note, String> write = Notes.writes(Notes.special(new FakeClient()))
        .lastWriteWins()
        .put(Note.of("a", "x").withVersion(4))
        .write();

    assertThat(write.isForced()).isTrue();
    assertThat(write.expectedVersion()).hasValue(4);
    assertThat(write.item()).containsEntry("v", n(5));
  }

  @Test
  void aChangeIsCountedAndTimed() {
    ItemWrite<Note, String> write =
        Notes.item(special, "a").update(setText("y")).write();

    assertThat(Update.allOf(write.actions().stream().map(Update::of).toList()))
        .hasToString("SET text = y, SET updatedAt = " + NOW_STORED.s()
            + ", SET version = if_not_exists(version, 0) + 1");
    assertThat(write.expectedVersion()).isEmpty();
  }

  @Test
  void noChangeIsNeitherCountedNorTimed() {
    assertThat(Notes.item(special, "a").update(Update.none()).write().actions()).isEmpty();
  }

  @Test
  void anUpsertSetsWhatANewItemNeeds() {
    ItemWrite<Note, String> write =
        Notes.item(special, "a").upsert(setText("y")).write();

    assertThat(write.actions())
        .extracting(action -> ((UpdateAction.OfPath) action).path().toString())
        .containsExactly("text", "updatedAt", "version", "createdAt");
    assertThat(write.actions().get(3))
        .isEqualTo(new UpdateAction.Set(
            AttributePath.of("c", "createdAt", false), new SetValue.IfAbsent(NOW_STORED)));
  }

  @Test
  void anUpsertMustSetAllThatIsRequired() {
    assertThatThrownBy(
            () -> Notes.item(special, "a").upsert(set(FOLDER, new SetValue.Literal(s("f")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("set every member that the model requires")
        .hasMessageContaining("'text'");
  }

  @Test
  void timesFromNowAreTakenOnce() {
    ItemWrite<Note, String> write = Notes.item(plain, "a")
        .update(set(FOLDER, new SetValue.SecondsFromNow(Duration.ofSeconds(60))))
        .write();

    assertThat(write.actions())
        .containsExactly(
            new UpdateAction.Set(FOLDER, new SetValue.Literal(n(NOW.getEpochSecond() + 60))));
  }

  @Test
  void whatDiffersIsSetOrRemoved() {
    Note before = Note.of("a", "x").withFolder("f").withVersion(2);
    Note after = Note.of("a", "y").withVersion(9);

    ItemWrite<Note, String> write = plain.update(before, after).write();
    ItemWrite<Note, String> versioned = special.update(before, after).write();

    assertThat(Update.allOf(write.actions().stream().map(Update::of).toList()))
        .hasToString("SET text = y, SET version = 9, REMOVE folder");
    assertThat(versioned.actions())
        .extracting(action -> ((UpdateAction.OfPath) action).path().toString())
        .containsExactly("text", "folder", "updatedAt", "version");
    assertThat(versioned.expectedVersion()).isEqualTo(OptionalLong.of(2));
  }

  @Test
  void attributesThatTheModelDoesNotKnowDifferToo() {
    Note before = new Note("a", "x", null, null, 0, null, null, Map.of("old", s("1")));
    Note after = new Note("a", "x", null, null, 0, null, null, Map.of("new", s("2")));

    ItemWrite<Note, String> write = plain.update(before, after).write();

    assertThat(Update.allOf(write.actions().stream().map(Update::of).toList()))
        .hasToString("SET new = 2, REMOVE old");
  }

  @Test
  void twoItemsHaveNoDifference() {
    assertThatThrownBy(() -> plain.update(Note.of("a", "x"), Note.of("b", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Note {id=a}")
        .hasMessageContaining("Note {id=b}");
  }

  @Test
  void whatDoesNotDifferIsUnchanged() {
    ItemWrite<Note, String> write =
        special.update(Note.of("a", "x"), Note.of("a", "x")).write();

    assertThat(write.isUnchanged()).isTrue();
    assertThat(write.onlyIf(Expressed.expressionOf(Notes.textIs("x"))).isUnchanged())
        .isFalse();
    assertThat(Notes.item(special, "a").update(Update.none()).write().isUnchanged())
        .isFalse();
  }

  @Test
  void noKeyIsEmpty() {
    assertThatThrownBy(() -> plain.put(Note.of("a", "x").withFolder("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("by_folder");
    assertThatThrownBy(
            () -> Notes.item(plain, "a").update(set(FOLDER, new SetValue.Literal(s("")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("by_folder");
    assertThatThrownBy(() -> Notes.item(plain, "").delete())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("key of the table");
  }

  @Test
  void unknownAttributesAreNoMembers() {
    assertThatThrownBy(
            () -> plain.put(new Note("a", "x", null, null, 0, null, null, Map.of("t", s("y")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'t'");
  }

  @Test
  void noKeyIsEmptyInADifference() {
    Note before = Note.of("a", "x");

    assertThatThrownBy(() -> plain.update(before, before.withFolder("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("by_folder");
  }

  @Test
  void interceptorsMayRefuseADifference() {
    TableWrites<Note, String, Object, Object> guarded =
        Notes.writes(Notes.plain(new FakeClient()).intercept(new ItemInterceptor<Note, String>() {
          @Override
          public void beforeUpdate(String key) {
            throw new IllegalStateException("no update of " + key);
          }
        }));
    Note before = Note.of("a", "x");

    assertThatThrownBy(() -> guarded.update(before, before.withText("y")))
        .hasMessage("no update of a");
  }
}
