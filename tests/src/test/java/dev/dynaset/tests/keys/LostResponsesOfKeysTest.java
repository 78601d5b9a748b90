package dev.dynaset.tests.keys;

import static dev.dynaset.tests.uncertain.FaultyProxy.Fault.LOSE_RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Created;
import dev.dynaset.tests.uncertain.LossyLine;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Creations whose responses are lost, of items whose ids are in their keys. */
@Timeout(60)
@Execution(ExecutionMode.SAME_THREAD) // They have one proxy.
class LostResponsesOfKeysTest {
  private static LossyLine line;
  private static MemoTable memos;
  private static NoteTable notes;

  @BeforeAll
  static void start() {
    line = new LossyLine(Duration.ofSeconds(5));
    MemoTable.of(line.direct()).admin().create();
    NoteTable.of(line.direct()).admin().create();
    memos = MemoTable.of(line.dynaset());
    notes = NoteTable.of(line.dynaset());
  }

  @AfterAll
  static void stop() {
    line.close();
  }

  @Test
  void anItemIsKnownByAnIdThatTheKeyAloneHas() {
    line.proxy().next(LOSE_RESPONSE);
    Memo created = memos.create(new Memo(null, "a"));
    assertThat(MemoTable.of(line.direct()).get(created.id())).isEqualTo(created);

    line.proxy().next(LOSE_RESPONSE);
    Created<Memo> other = memos.getOrCreate(new Memo(null, "b"));
    assertThat(other.isNew()).isTrue();
  }

  @Test
  void anItemIsKnownByAnIdThatIsStoredToo() {
    line.proxy().next(LOSE_RESPONSE);
    Note created = notes.create(Note.of("ann", "a"));

    assertThat(NoteTable.of(line.direct()).byOwner("ann").list()).containsExactly(created);
  }
}
