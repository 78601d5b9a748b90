package dev.dynaset.internal.write;

import static dev.dynaset.internal.write.Notes.s;
import static dev.dynaset.internal.write.Notes.setText;
import static dev.dynaset.internal.write.Notes.stored;
import static dev.dynaset.internal.write.Notes.textIs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.Condition;
import dev.dynaset.ConditionFailedException;
import dev.dynaset.Created;
import dev.dynaset.ItemExistsException;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.MissingParentException;
import dev.dynaset.StaleVersionException;
import dev.dynaset.expression.SetValue;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.schema.TableBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

class TableWriteTest {
  private final FakeClient client = new FakeClient();
  private final TableBinding<Note, String> plainTable = Notes.plain(client);
  private final TableWrites<Note, String, Object, Object> plain = Notes.writes(plainTable);
  private final TableWrites<Note, String, Object, Object> special =
      Notes.writes(Notes.special(client));

  private static RuntimeException conditionFailed(@Nullable Map<String, AttributeValue> item) {
    return ConditionalCheckFailedException.builder().item(item).build();
  }

  @Test
  void eachWriteReturnsWhatItIsAskedFor() {
    client.answer(PutItemResponse.builder().build());
    client.answer(UpdateItemResponse.builder().attributes(stored("a", "y", 0)).build());
    client.answer(DeleteItemResponse.builder().attributes(stored("a", "y", 0)).build());
    client.answer(DeleteItemResponse.builder().build());
    client.answer(PutItemResponse.builder().attributes(stored("a", "old", 0)).build());

    assertThat(plain.put(Note.of("a", "x")).execute()).contains(Note.of("a", "x"));
    assertThat(Notes.item(plain, "a").update(setText("y")).execute()).contains(Note.of("a", "y"));
    assertThat(Notes.item(plain, "a").delete().execute()).contains(Note.of("a", "y"));
    assertThat(Notes.item(plain, "a").delete().execute()).isEmpty();
    assertThat(plain.put(Note.of("a", "x")).returningOld().execute()).contains(Note.of("a", "old"));
  }

  @Test
  void executingAgainSendsTheSame() {
    client
        .answer(PutItemResponse.builder().build())
        .answer(PutItemResponse.builder().build());
    TableWrite<Note, String, Object> write = special.put(Note.of(null, "x"));

    write.execute();
    write.execute();

    assertThat(client.requests.get(0)).isEqualTo(client.requests.get(1));
    assertThat(write.explain().request()).contains(client.requests.get(0));
  }

  @Test
  void theItemThatThereIsComesWithTheException() {
    client.fail(conditionFailed(stored("a", "old", 0)));

    ItemExistsException failure = catchThrowableOfType(
        ItemExistsException.class, () -> plain.create(Note.of("a", "x")).execute());

    assertThat(failure).hasMessage("There is Note {id=a} in the table 'notes' already.");
    assertThat(failure.tableName()).isEqualTo("notes");
    assertThat(failure.key()).isEqualTo("a");
    assertThat(failure.item(Note.class)).contains(Note.of("a", "old"));
    assertThat(failure.attributes()).isEqualTo(stored("a", "old", 0));
    assertThatThrownBy(() -> failure.item(String.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void updatesOfNothing() {
    client.fail(conditionFailed(null)).fail(conditionFailed(stored("a", "old", 0)));

    assertThatThrownBy(() -> Notes.item(plain, "a").update(setText("y")).execute())
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessage("There is no Note {id=a} in the table 'notes'.");
    assertThatThrownBy(() ->
            Notes.item(plain, "a").update(setText("y")).onlyIf(textIs("x")).execute())
        .isExactlyInstanceOf(ConditionFailedException.class);
  }

  @Test
  void staleVersionsAreToldFromConditions() {
    Note read = Note.of("a", "x").withVersion(2);
    client.fail(conditionFailed(stored("a", "y", 3)));
    client.fail(conditionFailed(null));
    client.fail(conditionFailed(stored("a", "y", 2)));
    client.fail(conditionFailed(stored("a", "y", 3)));

    assertThatThrownBy(() -> special.put(read).execute())
        .isInstanceOf(StaleVersionException.class)
        .hasMessageContaining("and has version 3");
    assertThatThrownBy(() -> special.put(read).execute())
        .isInstanceOf(StaleVersionException.class)
        .hasMessageContaining("is gone");
    assertThatThrownBy(() -> special.put(read).onlyIf(textIs("z")).execute())
        .isExactlyInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> special.put(read.withVersion(0)).execute())
        .isInstanceOf(StaleVersionException.class);
  }

  @Test
  void aConditionThatNothingMeetsReadsTheItem() {
    client.answer(GetItemResponse.builder().item(stored("a", "old", 0)).build());
    TableWrite<Note, String, Object> write =
        Notes.item(plain, "a").delete().onlyIf(Condition.never());

    ConditionFailedException failure =
        catchThrowableOfType(ConditionFailedException.class, write::execute);

    assertThat(failure.item(Note.class)).contains(Note.of("a", "old"));
    assertThat(client.requests)
        .singleElement()
        .isInstanceOfSatisfying(
            GetItemRequest.class, get -> assertThat(get.consistentRead()).isTrue());
  }

  @Test
  void nothingIsSentForNoDifference() {
    Note after = Note.of("a", "x");
    TableWrite<Note, String, Object> write = plain.update(Note.of("a", "x"), after);

    assertThat(write.execute().orElseThrow()).isSameAs(after);
    assertThat(write.explain().request()).isEmpty();
    assertThat(client.requests).isEmpty();
  }

  @Test
  void aMissingParentIsNamed() {
    client.fail(DynamoDbException.builder()
        .awsErrorDetails(AwsErrorDetails.builder()
            .errorCode("ValidationException")
            .errorMessage(
                "The document path provided in the update expression is invalid for" + " update")
            .build())
        .build());

    assertThatThrownBy(() -> Notes.item(plain, "a")
            .update(
                Notes.set(Notes.TEXT.attribute("c", "city", false), new SetValue.Literal(s("x"))))
            .execute())
        .isInstanceOf(MissingParentException.class)
        .hasMessageContaining("Note {id=a} in the table 'notes' lacks, or has NULL for, 'text'");
  }

  @Test
  void aCheckFailsByTheReasonOfItsTransaction() {
    client.fail(TransactionCanceledException.builder()
        .cancellationReasons(CancellationReason.builder()
            .code("ConditionalCheckFailed")
            .item(stored("a", "old", 0))
            .build())
        .build());

    ConditionFailedException failure = catchThrowableOfType(
        ConditionFailedException.class,
        () -> Notes.item(plain, "a").check().onlyIf(textIs("x")).execute());

    assertThat(failure.item(Note.class)).contains(Note.of("a", "old"));
  }

  private Created<Note> getOrCreate(Note note) {
    return new SyncExecutor(plainTable).run(plain.getOrCreate(note));
  }

  @Test
  void whatThereIsAlreadyComesWithoutAnError() {
    client.answer(PutItemResponse.builder().build());
    client.fail(conditionFailed(stored("a", "old", 0)));

    assertThat(getOrCreate(Note.of("a", "x"))).isEqualTo(new Created<>(Note.of("a", "x"), true));
    assertThat(getOrCreate(Note.of("a", "x"))).isEqualTo(new Created<>(Note.of("a", "old"), false));
  }

  @Test
  void putAllStampsAndRefusesVersions() {
    client.answer(BatchWriteItemResponse.builder().build());
    Note note = Note.of(null, "x");

    assertThat(Notes.putAll(Notes.writes(Notes.withoutVersion(client)), note)).isEqualTo(1);
    assertThat(client.requests).singleElement().asString().contains("2025-06-01T10:00:00");
    assertThatThrownBy(() -> Notes.putAll(special, note))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("one by one", "BatchOptions.defaults().ignoringVersions()");
  }

  @Test
  void explanationsMaskWhatIsSensitive() {
    Note note = new Note("a", "x", "s3cret", null, 0, null, null, Map.of());

    assertThat(plain.create(note).explain()).hasToString("""
            PutItem of Note {id=a} in the table 'notes'
              item:    {id=a, text=x, secret=***, version=0}
              only if: attribute_not_exists(id)
              returns: the item as it is then""");
    assertThat(Notes.item(plain, "a")
            .update(Notes.set(Notes.SECRET, new SetValue.Literal(s("s3cret"))))
            .explain()
            .toString())
        .contains("change:  SET secret = ***")
        .doesNotContain("s3cret");
  }

  @Test
  void interceptorsAreCalledAroundEachWrite() {
    Calls calls = new Calls();
    TableWrites<Note, String, Object, Object> writes = Notes.writes(plainTable.intercept(calls));
    client.answer(PutItemResponse.builder().build());
    client.answer(UpdateItemResponse.builder().attributes(stored("a", "y", 0)).build());
    client.answer(DeleteItemResponse.builder().build());
    client.answer(BatchWriteItemResponse.builder().build());

    assertThat(writes.put(Note.of("a", "x")).execute()).contains(Note.of("a", "x!"));
    assertThat(Notes.item(writes, "a").update(setText("y")).execute()).contains(Note.of("a", "y?"));
    Notes.item(writes, "a").delete().execute();
    Notes.putAll(writes, Note.of("b", "z"));

    assertThat(calls.all)
        .containsExactly(
            "beforePut x",
            "afterPut x!",
            "beforeUpdate a",
            "afterUpdate y?",
            "beforeDelete a",
            "afterDelete null",
            "beforePut z",
            "afterPut z!");
  }

  private static final class Calls implements ItemInterceptor<Note, String> {
    final List<String> all = new ArrayList<>();

    @Override
    public Note beforePut(Note item) {
      all.add("beforePut " + item.text());
      return item.withText(item.text() + "!");
    }

    @Override
    public void afterPut(Note item) {
      all.add("afterPut " + item.text());
    }

    @Override
    public void beforeUpdate(String key) {
      all.add("beforeUpdate " + key);
    }

    @Override
    public void afterUpdate(String key, @Nullable Note item) {
      all.add("afterUpdate " + Objects.requireNonNull(item).text());
    }

    @Override
    public void beforeDelete(String key) {
      all.add("beforeDelete " + key);
    }

    @Override
    public void afterDelete(String key, @Nullable Note old) {
      all.add("afterDelete " + old);
    }

    @Override
    public Note afterRead(Note item) {
      return item.withText(item.text() + "?");
    }
  }
}
