package dev.dynaset.internal.write;

import static dev.dynaset.internal.write.Notes.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemInterceptor;
import dev.dynaset.internal.batch.BatchMember;
import dev.dynaset.internal.batch.BatchWrite;
import dev.dynaset.schema.TableBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Items and keys as writes of a batch, each prepared like a write of its own. */
class BatchedWritesTest {
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

  private BatchMember<Note> puts() {
    return new BatchPuts<>(table, table.dynaset().directDecoding());
  }

  @Test
  void itemsArePut() {
    Note note = Note.of("a", "x");

    BatchWrite write = puts().write(note);

    assertThat(write.subject().get()).isSameAs(note);
    assertThat(write.request()).isNotNull();
    assertThat(write.request().putRequest().item()).containsEntry("t", s("x"));
    assertThat(hooked).isEmpty();
    write.done().run();
    assertThat(hooked).containsExactly("put a");
  }

  @Test
  void keysAreDeleted() {
    BatchWrite write = new BatchDeletes<>(table).write("a");

    assertThat(write.subject().get()).isEqualTo("a");
    assertThat(write.request().deleteRequest().key()).isEqualTo(Map.of("id", s("a")));
    write.done().run();
    assertThat(hooked).containsExactly("deleted a");
  }

  @Test
  void nullIsNoElement() {
    assertThatThrownBy(() -> puts().write(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("item");
    assertThatThrownBy(() -> new BatchDeletes<>(table).write(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("key");
  }
}
