package dev.dynaset.internal.write;

import static dev.dynaset.internal.write.Notes.stored;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.DynasetException;
import dev.dynaset.ItemExistsException;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.MissingParentException;
import dev.dynaset.StaleVersionException;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Returned;
import dev.dynaset.write.Verb;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Which exception the caller gets for a failure of DynamoDB: by the write, and by the stored item. */
class WriteFailuresTest {
  private static final TableBinding<Note, String> TABLE = Notes.special(new FakeClient());
  private static final Map<String, AttributeValue> KEY = Map.of("id", Notes.s("a"));
  private static final Map<String, AttributeValue> NOTHING = Map.of();

  private static ItemWrite<Note, String> write(Verb verb) {
    return ItemWrite.ofKey(verb, TABLE, KEY, Returned.NOTHING);
  }

  private static ItemWrite<Note, String> expecting(Verb verb, long version) {
    return write(verb).expecting(OptionalLong.of(version));
  }

  private static DynasetException failure(
      ItemWrite<Note, String> write, Map<String, AttributeValue> existing) {
    return new WriteFailures<>(write).conditionFailed(existing, null);
  }

  private static void assertConditionFailed(DynasetException failure, String message) {
    assertThat(failure).isExactlyInstanceOf(ConditionFailedException.class).hasMessage(message);
  }

  private static void assertGone(DynasetException failure) {
    assertThat(failure)
        .isExactlyInstanceOf(StaleVersionException.class)
        .hasMessage("Note {id=a} in the table 'notes' is gone since it was read. Read it again and"
            + " repeat the change.");
  }

  private static void assertStale(DynasetException failure, String versions) {
    assertThat(failure)
        .isExactlyInstanceOf(StaleVersionException.class)
        .hasMessage("Note {id=a} in the table 'notes' was expected with " + versions
            + ": somebody else has written it. Read it again and repeat the change.");
  }

  @Test
  void whatIsCreatedExistsAlready() {
    assertThat(failure(write(Verb.CREATE), stored("a", "x", 1)))
        .isExactlyInstanceOf(ItemExistsException.class)
        .hasMessage("There is Note {id=a} in the table 'notes' already.");
    assertConditionFailed(
        failure(write(Verb.CREATE), NOTHING),
        "Note {id=a} in the table 'notes' does not meet the condition; it does not exist.");
  }

  @Test
  void whatIsUpdatedDoesNotExist() {
    assertThat(failure(write(Verb.UPDATE), NOTHING))
        .isExactlyInstanceOf(ItemNotFoundException.class)
        .hasMessage("There is no Note {id=a} in the table 'notes'.");
    assertConditionFailed(
        failure(write(Verb.UPDATE), stored("a", "x", 1)),
        "Note {id=a} in the table 'notes' does not meet the condition.");
    assertConditionFailed(
        failure(write(Verb.DELETE), NOTHING),
        "Note {id=a} in the table 'notes' does not meet the condition; it does not exist.");
  }

  @Test
  void anotherVersionIsStale() {
    for (Verb verb : List.of(Verb.PUT, Verb.UPDATE, Verb.DELETE)) {
      assertStale(failure(expecting(verb, 2), stored("a", "x", 3)), "version 2, and has version 3");
      assertStale(
          failure(expecting(verb, 2), Map.of("id", Notes.s("a"))), "version 2, and has no version");
      assertStale(
          failure(expecting(verb, 2), Map.of("id", Notes.s("a"), "v", Notes.s("no number"))),
          "version 2, and has something else than a version");
      assertGone(failure(expecting(verb, 2), NOTHING));
      assertConditionFailed(
          failure(expecting(verb, 2), stored("a", "x", 2)),
          "Note {id=a} in the table 'notes' does not meet the condition.");
    }
  }

  /** Of an item that had no version when it was read, or that did not exist. */
  @Test
  void noVersionIsVersion0() {
    Map<String, AttributeValue> unversioned = Map.of("id", Notes.s("a"));

    Map<String, AttributeValue> ofNull =
        Map.of("id", Notes.s("a"), "v", AttributeValue.createNul(true));
    for (Verb verb : List.of(Verb.PUT, Verb.UPDATE, Verb.DELETE)) {
      assertStale(
          failure(expecting(verb, 0), stored("a", "x", 1)), "no version, and has version 1");
      for (Map<String, AttributeValue> adopted :
          List.of(unversioned, ofNull, stored("a", "x", 0))) {
        assertThat(failure(expecting(verb, 0), adopted))
            .as("the condition of the caller")
            .isExactlyInstanceOf(ConditionFailedException.class);
      }
    }
    assertGone(failure(expecting(Verb.UPDATE, 0), NOTHING));
    for (Verb verb : List.of(Verb.PUT, Verb.DELETE)) {
      assertThat(failure(expecting(verb, 0), NOTHING))
          .isExactlyInstanceOf(ConditionFailedException.class);
    }
  }

  @Test
  void aTransactionOfOneFailsByItsReason() {
    WriteFailures<Note, String> failures = new WriteFailures<>(write(Verb.CHECK));
    CancellationReason condition =
        CancellationReason.builder().code("ConditionalCheckFailed").build();
    TransactionCanceledException ofOne =
        TransactionCanceledException.builder().cancellationReasons(condition).build();
    TransactionCanceledException ofTwo = TransactionCanceledException.builder()
        .cancellationReasons(condition, condition)
        .build();

    assertThat(failures.of(ofOne))
        .isExactlyInstanceOf(ConditionFailedException.class)
        .hasCause(ofOne);
    assertThat(failures.of(ofTwo)).isNull();
    assertThat(failures.of(
            CancellationReason.builder()
                .code("ConditionalCheckFailed")
                .item(stored("a", "x", 1))
                .build(),
            null))
        .isInstanceOfSatisfying(
            ConditionFailedException.class,
            failed -> assertThat(failed.attributes()).isEqualTo(stored("a", "x", 1)));
    assertThat(failures.of(CancellationReason.builder().code("ThrottlingError").build(), null))
        .isNull();
  }

  @Test
  void ofSeveralMissingParentsOneIsMissing() {
    AttributePath document = AttributePath.of("d", "document", false);
    UpdateAction first = new UpdateAction.Remove(document.attribute("x"));
    UpdateAction second = new UpdateAction.Remove(document.element(1).attribute("y"));
    DynamoDbException error = (DynamoDbException) DynamoDbException.builder()
        .message("The document path provided in the update expression is invalid for update")
        .build();

    assertThat(
            new WriteFailures<>(ItemWrite.ofChanges(Verb.UPDATE, TABLE, KEY, List.of(first), null))
                .of(error))
        .isInstanceOf(MissingParentException.class)
        .hasMessage(
            "Note {id=a} in the table 'notes' lacks, or has NULL for, 'document', of which the update changes"
                + " a part. Set the whole first, or with setIfAbsent in an update of its own.");
    assertThat(new WriteFailures<>(
                ItemWrite.ofChanges(Verb.UPDATE, TABLE, KEY, List.of(first, second), null))
            .of(error))
        .hasMessageContaining(
            "lacks, or has NULL for, 'document', 'document[1]' or one of these, of which");
  }

  @Test
  void otherErrorsHaveNoEqual() {
    assertThat(new WriteFailures<>(write(Verb.PUT)).of((DynamoDbException)
            DynamoDbException.builder().message("throttled").build()))
        .isNull();
  }
}
