package dev.dynaset.internal.write;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.BatchOptions;
import dev.dynaset.Condition;
import dev.dynaset.Dynaset;
import dev.dynaset.Update;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ComparisonOperator;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Operand;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.internal.engine.Engine;
import dev.dynaset.schema.IdKind;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Tables of notes, plain and with all that is special, over a client that answers as it is told. */
final class Notes {
  static final Instant NOW = Instant.parse("2025-06-01T10:00:00Z");
  static final AttributeValue NOW_STORED = AttributeValue.createS("2025-06-01T10:00:00.000000000Z");
  static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

  static final AttributePath TEXT = AttributePath.of("t", "text", false);
  static final AttributePath SECRET = AttributePath.of("secret", "secret", true);

  private static final TableSchema PLAIN = TableSchema.of("notes", KeySchema.hash("id", S))
      .globalIndex("by_folder", KeySchema.hash("folder", S));
  private static final TableSchema SPECIAL =
      PLAIN.version("v").createdAt("c").updatedAt("u").generatedId("id", IdKind.UUID_V7);
  private static final TableSchema STAMPED =
      PLAIN.createdAt("c").updatedAt("u").generatedId("id", IdKind.UUID_V7);

  private Notes() {}

  static TableBinding<Note, String> plain(FakeClient client) {
    return table(client, PLAIN);
  }

  static TableBinding<Note, String> special(FakeClient client) {
    return table(client, SPECIAL);
  }

  static TableBinding<Note, String> withoutVersion(FakeClient client) {
    return table(client, STAMPED);
  }

  private static TableBinding<Note, String> table(FakeClient client, TableSchema schema) {
    Dynaset dynaset = Dynaset.builder()
        .client(client)
        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
        .ids(() -> ID)
        .build();
    return TableBinding.of(dynaset, "0.1", schema, NoteCodec.INSTANCE);
  }

  static TableWrites<Note, String, Object, Object> writes(TableBinding<Note, String> table) {
    return TableWrites.of(table, new NoVocabularies(), Engine.INSTANCE);
  }

  /** The writes of one note by its key. */
  static KeyWrites<Note, String, Object, Object> item(
      TableWrites<Note, String, Object, Object> writes, String id) {
    return new KeyWrites<>(writes, id);
  }

  /** Writes notes in batches; tells how many were given. */
  static long putAll(TableWrites<Note, String, Object, Object> writes, Note... notes) {
    return writes
        .putAll(
            List.of(notes), BatchOptions.defaults(), writes.table().dynaset().directDecoding())
        .run();
  }

  static Condition<Object> textIs(String text) {
    return Condition.of(new ConditionNode.Comparison(
        new Operand.Attribute(TEXT), ComparisonOperator.EQ, new Operand.Value(s(text))));
  }

  static Update<Object> setText(String text) {
    return set(TEXT, new SetValue.Literal(s(text)));
  }

  static Update<Object> set(AttributePath path, SetValue value) {
    return Update.of(new UpdateAction.Set(path, value));
  }

  static AttributeValue s(String text) {
    return AttributeValue.createS(text);
  }

  static AttributeValue n(long number) {
    return AttributeValue.createN(Long.toString(number));
  }

  static Map<String, AttributeValue> stored(String id, String text, long version) {
    return Map.of("id", s(id), "t", s(text), "v", n(version));
  }
}
