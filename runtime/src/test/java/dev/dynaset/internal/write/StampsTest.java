package dev.dynaset.internal.write;

import static dev.dynaset.internal.write.Notes.NOW_STORED;
import static dev.dynaset.internal.write.Notes.n;
import static dev.dynaset.internal.write.Notes.s;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.schema.IdKind;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Dynaset adds to changes of an item. */
class StampsTest {
  private static final TableBinding<Note, String> SPECIAL = Notes.special(new FakeClient());
  private static final TableBinding<Note, String> PLAIN = Notes.plain(new FakeClient());
  private static final AttributePath CREATED = AttributePath.of("c", "createdAt", false);
  private static final AttributePath UPDATED = AttributePath.of("u", "updatedAt", false);
  private static final AttributePath VERSION = AttributePath.of("v", "version", false);
  private static final UpdateAction CHANGE =
      new UpdateAction.Set(Notes.TEXT, new SetValue.Literal(s("x")));

  private static UpdateAction setIfAbsent(AttributePath path, SetValue.IfAbsent value) {
    return new UpdateAction.Set(path, value);
  }

  @Test
  void anUpdateIsTimedAndCounted() {
    assertThat(new Stamps(SPECIAL).update(List.of(CHANGE)))
        .containsExactly(
            CHANGE,
            new UpdateAction.Set(UPDATED, new SetValue.Literal(NOW_STORED)),
            new UpdateAction.Set(VERSION, new SetValue.Plus(n(1))));
    assertThat(new Stamps(PLAIN).update(List.of(CHANGE))).containsExactly(CHANGE);
    assertThat(new Stamps(SPECIAL).update(List.of())).isEmpty();
  }

  @Test
  void anUpsertAlsoSaysWhenTheItemWasCreated() {
    assertThat(new Stamps(SPECIAL).upsert(List.of(CHANGE)))
        .containsExactly(
            CHANGE,
            new UpdateAction.Set(UPDATED, new SetValue.Literal(NOW_STORED)),
            new UpdateAction.Set(VERSION, new SetValue.Plus(n(1))),
            setIfAbsent(CREATED, new SetValue.IfAbsent(NOW_STORED)));
  }

  @Test
  void anUpsertWithoutAChangeCreatesAndChangesNothing() {
    assertThat(new Stamps(SPECIAL).upsert(List.of()))
        .containsExactly(
            setIfAbsent(CREATED, new SetValue.IfAbsent(NOW_STORED)),
            setIfAbsent(UPDATED, new SetValue.IfAbsent(NOW_STORED)),
            setIfAbsent(VERSION, new SetValue.IfAbsent(n(1))));
    assertThat(new Stamps(PLAIN).upsert(List.of())).isEmpty();
  }

  @Test
  void anIdThatIsNoKeyIsMadeOnce() {
    TableBinding<Note, String> table = TableBinding.of(
        SPECIAL.dynaset(),
        "0.1",
        TableSchema.of("notes", KeySchema.hash("id", S)).generatedId("folder", IdKind.UUID_V7),
        NoteCodec.INSTANCE);

    assertThat(new Stamps(table).upsert(List.of()))
        .containsExactly(
            setIfAbsent(AttributePath.of("folder"), new SetValue.IfAbsent(s(Notes.ID.toString()))));
  }

  @Test
  void anIdMayComeFromAnywhere() {
    TableBinding<Note, String> table = TableBinding.of(
        SPECIAL.dynaset(),
        "0.1",
        TableSchema.of("notes", KeySchema.hash("id", S)).generatedId("folder", () -> s("next")),
        NoteCodec.INSTANCE);

    assertThat(new Stamps(table).item(Map.of("id", s("a"))).get("folder")).isEqualTo(s("next"));
  }

  @Test
  void timesFromNowAreTimes() {
    UpdateAction change =
        new UpdateAction.Set(Notes.TEXT, new SetValue.SecondsFromNow(Duration.ofMinutes(1)));

    assertThat(new Stamps(PLAIN).update(List.of(change)))
        .containsExactly(new UpdateAction.Set(
            Notes.TEXT, new SetValue.Literal(n(Notes.NOW.getEpochSecond() + 60))));
  }
}
