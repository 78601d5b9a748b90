package dev.dynaset.tests.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.testing.DynasetTest;
import dev.dynaset.tests.Dose;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What each JVM of {@link ForksTest} runs: tests that write all they can. */
@DynasetTest
class Hammering {
  private static final int REPETITIONS = Dose.of(10, 15, 100);
  private static final int TESTS = REPETITIONS + 1;
  private static final int THREADS = 4;

  /** Exits with 0 if all tests ran and succeeded. */
  public static void main(String[] args) {
    TestExecutionSummary summary = Fixtures.runConcurrently(Hammering.class, THREADS);
    System.out.println(summary.getTestsFoundCount() + " found, " + summary.getTestsSucceededCount()
        + " succeeded");
    summary.printFailuresTo(new PrintWriter(System.out, true, UTF_8));
    boolean all = summary.getTestsFoundCount() == TESTS
        && summary.getTestsSucceededCount() == TESTS
        && summary.getTotalFailureCount() == 0;
    System.exit(all ? 0 : 1);
  }

  static IntStream repetitions() {
    return IntStream.range(0, REPETITIONS);
  }

  @ParameterizedTest
  @MethodSource("repetitions")
  void seesItsOwnItemsOnly(int repetition, NoteTable notes, DynamoDbClient client) {
    String owner = ProcessHandle.current().pid() + "-" + repetition;
    NoteTable archive = notes.named(notes.tableName() + "-archive");
    assertThat(all(client, notes)).isEmpty();
    assertThat(all(client, archive)).isEmpty();

    List<Note> written =
        IntStream.range(0, 10).mapToObj(i -> new Note(owner, i, "by " + owner)).toList();
    notes.put(written.get(0));
    notes.putAll(written.subList(1, 7));
    client.transactWriteItems(transaction -> transaction.transactItems(
        written.subList(7, 10).stream().map(note -> put(notes, note)).toList()));
    archive.put(written.get(0));

    assertThat(all(client, notes)).containsExactlyInAnyOrderElementsOf(written);
    assertThat(all(client, archive)).containsExactly(written.get(0));
  }

  /** One that is there again must not stay on the server either. */
  @Test
  void dropsATableAndCreatesItAgain(NoteTable notes) {
    NoteTable renewed = notes.named(notes.tableName() + "-renewed");

    assertThat(renewed.admin().delete()).isTrue();
    assertThat(renewed.admin().create()).isTrue();
  }

  private static List<Note> all(DynamoDbClient client, NoteTable notes) {
    return client
        .scanPaginator(scan -> scan.tableName(notes.tableName()).consistentRead(true))
        .items()
        .stream()
        .map(item -> new Note(
            item.get("owner").s(),
            Integer.parseInt(item.get("number").n()),
            item.get("text").s()))
        .toList();
  }

  private static TransactWriteItem put(NoteTable notes, Note note) {
    return TransactWriteItem.builder()
        .put(put -> put.tableName(notes.tableName())
            .item(Map.of(
                "owner", AttributeValue.fromS(note.owner()),
                "number", AttributeValue.fromN(Integer.toString(note.number())),
                "text", AttributeValue.fromS(note.text()))))
        .build();
  }
}
