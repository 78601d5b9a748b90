package dev.dynaset.internal.write;

import static dev.dynaset.internal.write.Notes.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemInterceptor;
import dev.dynaset.internal.batch.PreparedMember;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Items and keys as writes of a batch, each prepared when it is taken. */
class TableMembersTest {
  private final List<String> hooked = new ArrayList<>();
  private final TableBinding<Note, String> table = Notes.plain(new FakeClient())
      .intercept(new ItemInterceptor<Note, String>() {
        @Override
        public void afterPut(Note item) {
          hooked.add("put " + item.id());
        }

        @Override
        public void afterDelete(String key, @Nullable Note old) {
          hooked.add("deleted " + key);
        }
      });

  @Test
  void itemsArePut() {
    Note note = Note.of("a", "x");
    Iterator<PreparedMember> members = TableMembers.puts(table, List.of(note).iterator());

    assertThat(members.hasNext()).isTrue();
    PreparedMember member = members.next();
    assertThat(members.hasNext()).isFalse();

    assertThat(member.subject()).isSameAs(note);
    assertThat(member.write().verb()).isEqualTo(Verb.PUT);
    assertThat(member.write().item()).containsEntry("t", s("x"));
    assertThat(hooked).isEmpty();
    member.done().run();
    assertThat(hooked).containsExactly("put a");
  }

  @Test
  void keysAreDeleted() {
    PreparedMember member = TableMembers.deletes(table, List.of("a").iterator()).next();

    assertThat(member.subject()).isEqualTo("a");
    assertThat(member.write().verb()).isEqualTo(Verb.DELETE);
    assertThat(member.write().key()).isEqualTo(Map.of("id", s("a")));
    member.done().run();
    assertThat(hooked).containsExactly("deleted a");
  }

  @Test
  void nullIsNoElement() {
    Iterator<Note> source = Arrays.asList((Note) null).iterator();

    assertThatThrownBy(() -> TableMembers.puts(table, source).next())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("element");
  }
}
