package dev.dynaset.internal.write;

import static dev.dynaset.internal.write.Notes.n;
import static dev.dynaset.internal.write.Notes.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which items in the way of a write that was sent again are what its first attempt has written. */
class OwnItemTest {
  private static final TableBinding<Note, String> TABLE = Notes.special(new FakeClient());
  private static final TableWrites<Note, String, Object, Object> WRITES = Notes.writes(TABLE);
  private static final Note READ = Note.of("a", "old").withVersion(3);
  private static final Note CHANGED = READ.withText("new");

  private static boolean isOwn(
      TableWrite<Note, String, Object> write, Map<String, AttributeValue> stored) {
    return OwnItem.isOf(write.write(), stored);
  }

  private static Map<String, AttributeValue> with(
      Map<String, AttributeValue> item, String name, AttributeValue value) {
    Map<String, AttributeValue> changed = new HashMap<>(item);
    changed.put(name, value);
    return changed;
  }

  @Test
  void nothingIsNobodys() {
    assertThat(isOwn(WRITES.create(Note.of(null, "x")), Map.of())).isFalse();
    assertThat(isOwn(WRITES.deleteItem(READ), Map.of())).isFalse();
  }

  @Test
  void anIdThatTheWriteHasGenerated() {
    ItemWrite<Note, String> create = WRITES.create(Note.of(null, "x")).write();

    assertThat(OwnItem.isOf(create, create.item())).isTrue();
    assertThat(OwnItem.isOf(create, with(create.item(), "t", s("changed since then"))))
        .isTrue();
    assertThat(OwnItem.isOf(create, with(create.item(), "id", s("another")))).isFalse();
  }

  @Test
  void anIdThatWasGivenMayBeGivenByOthersToo() {
    ItemWrite<Note, String> create = WRITES.create(Note.of("a", "x")).write();

    assertThat(OwnItem.isOf(create, create.item())).isFalse();
  }

  @Test
  void thePutVersion() {
    ItemWrite<Note, String> put = WRITES.put(CHANGED).write();
    Map<String, AttributeValue> written = put.item();

    assertThat(OwnItem.isOf(put, written)).isTrue();
    assertThat(OwnItem.isOf(put, with(written, "v", AttributeValue.createN("4.0"))))
        .isTrue();
    assertThat(OwnItem.isOf(put, with(written, "v", n(3)))).isFalse();
    assertThat(OwnItem.isOf(put, with(written, "v", n(5)))).isFalse();
    assertThat(OwnItem.isOf(put, with(written, "t", s("theirs")))).isFalse();
    assertThat(OwnItem.isOf(put, with(written, "more", s("theirs")))).isFalse();
  }

  @Test
  void theFirstVersionMayBeThatOfAnotherWhoCreatesIt() {
    ItemWrite<Note, String> put = WRITES.put(Note.of("a", "x")).write();

    assertThat(OwnItem.isOf(put, put.item())).isFalse();
  }

  @Test
  void theChangedVersion() {
    ItemWrite<Note, String> update =
        WRITES.update(READ.withFolder("f"), CHANGED).write();
    Map<String, AttributeValue> changed =
        Map.of("id", s("a"), "t", s("new"), "v", n(4), "u", Notes.NOW_STORED, "c", s("kept"));

    assertThat(OwnItem.isOf(update, changed)).isTrue();
    assertThat(OwnItem.isOf(update, with(changed, "t", s("theirs")))).isFalse();
    assertThat(OwnItem.isOf(update, with(changed, "u", s("later")))).isFalse();
    assertThat(OwnItem.isOf(update, with(changed, "v", n(5)))).isFalse();
    assertThat(OwnItem.isOf(update, with(changed, "folder", s("removed by it"))))
        .isFalse();
  }

  @Test
  void aDeletionLeavesNothing() {
    assertThat(isOwn(WRITES.deleteItem(READ), Notes.stored("a", "old", 4))).isFalse();
  }

  @Test
  void withoutAVersionNothingTells() {
    TableWrites<Note, String, Object, Object> plain = Notes.writes(Notes.plain(new FakeClient()));

    assertThat(isOwn(plain.update(READ, CHANGED), Map.of("id", s("a"), "t", s("new"))))
        .isFalse();
  }
}
