package dev.dynaset.internal.plan;

import dev.dynaset.DynasetException;
import dev.dynaset.IndexNotFoundException;
import dev.dynaset.ItemTooLargeException;
import dev.dynaset.KeyTooLongException;
import dev.dynaset.SchemaMismatchException;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What DynamoDB refuses by its own rules, with the names of model, table, key and index. */
public final class Refusals {
  private static final String TOO_LARGE = "has exceeded the maximum allowed size";
  /** The last two are those of DynamoDB Local. */
  private static final List<String> TOO_LONG = List.of(
      "exceeded the maximum size limit of",
      "has exceeded the size limit of",
      "key values must be under",
      "invalid: Size limit exceeded");

  private static final List<String> OTHER_KEYS = List.of(
      "does not match the schema",
      "Missing the key",
      "One of the required keys was not given a value", // DynamoDB Local
      "Type mismatch for key",
      "Condition parameter type does not match schema type",
      "Query condition missed key schema element",
      "Query key condition not supported",
      "number of conditions on the keys is invalid");
  private static final String OTHER_INDEX_KEY = "Type mismatch for Index Key";
  private static final List<String> NO_INDEX =
      List.of("does not have the specified index", "No such index", "index not found");

  private final TableBinding<?, ?> table;
  private final Step.Send<?> sent;
  private final DynamoDbException error;

  private Refusals(TableBinding<?, ?> table, Step.Send<?> sent, DynamoDbException error) {
    this.table = table;
    this.sent = sent;
    this.error = error;
  }

  /** What an error of a request is to the caller; null if it has no equal here. */
  static @Nullable DynasetException of(
      TableBinding<?, ?> table, Step.Send<?> sent, DynamoDbException error) {
    if (Throttling.isKindOf(error)) {
      return Throttling.exception(table, sent, error);
    }
    String message = error.getMessage();
    return message == null || !isValidation(error)
        ? null
        : new Refusals(table, sent, error).of(message);
  }

  private static boolean isValidation(DynamoDbException error) {
    return error.awsErrorDetails() != null
        && "ValidationException".equals(error.awsErrorDetails().errorCode());
  }

  private @Nullable DynasetException of(String message) {
    Map<String, AttributeValue> key = key();
    if (!key.isEmpty() || names(message)) {
      DynasetException ofItem = ofItem(table, key, message, error);
      if (ofItem != null) {
        return ofItem;
      }
    }
    if (mentions(message, NO_INDEX)) {
      return new IndexNotFoundException(
          "The table '" + table.name().value() + "' of " + model() + " has no index '"
              + sent.request().getValueForField("IndexName", String.class).orElse("?")
              + "'. Create it, or correct its name in the annotation of the model.",
          error);
    }
    return null;
  }

  /** Of a query or scan, what is too long or of another type is not in the request as a key. */
  private static boolean names(String message) {
    return mentions(message, OTHER_KEYS)
        || mentions(message, TOO_LONG)
        || message.contains(OTHER_INDEX_KEY);
  }

  private String model() {
    return table.codec().shape().model();
  }

  private Map<String, AttributeValue> key() {
    Map<?, ?> given = sent.request()
        .getValueForField("Key", Map.class)
        .or(() -> sent.request().getValueForField("Item", Map.class))
        .orElse(Map.of());
    return table.schema().key().attributes().stream()
        .filter(attribute -> given.get(attribute.name()) instanceof AttributeValue)
        .collect(Collectors.toMap(
            KeyAttribute::name, attribute -> (AttributeValue) given.get(attribute.name())));
  }

  /**
   * What is said of one item; null if it has no equal here.
   *
   * @param key the key of the item; empty if it is not known
   */
  public static @Nullable DynasetException ofItem(
      TableBinding<?, ?> table,
      Map<String, AttributeValue> key,
      @Nullable String message,
      @Nullable Throwable cause) {
    if (message == null) {
      return null;
    }
    if (isTooLarge(message)) {
      return new ItemTooLargeException(
          new ItemMapper<>(table).describePlace(key)
              + " would be larger than the 400 KB that DynamoDB stores.",
          cause);
    }
    if (mentions(message, TOO_LONG)) {
      return new KeyTooLongException(
          table.codec().shape().model() + " in the table '" + table.name().value() + "': "
              + KeyLengths.describe(table, key, message),
          cause);
    }
    if (mentions(message, OTHER_KEYS)) {
      return new SchemaMismatchException(
          "The table '" + table.name().value() + "' has other keys than "
              + table.codec().shape().model() + ", which has " + KeyLengths.keys(table)
              + ". Check the name of the table and the prefix, correct the model, or make the table"
              + " anew. DynamoDB says: " + said(message),
          cause);
    }
    if (message.contains(OTHER_INDEX_KEY)) {
      return new SchemaMismatchException(
          new ItemMapper<>(table).describePlace(key)
              + " was not written: an index of the table has a key of another type than what was to"
              + " be stored there. Give the member its type, or create the index anew. DynamoDB says: "
              + said(message),
          cause);
    }
    return null;
  }

  /** What DynamoDB says, without what the AWS SDK adds, which the cause has. */
  static String said(String message) {
    int added = message.indexOf(" (Service: ");
    return added < 0 ? message : message.substring(0, added);
  }

  /** Whether a message of DynamoDB says that an item is too large. */
  public static boolean isTooLarge(@Nullable String message) {
    return message != null && message.contains(TOO_LARGE);
  }

  private static boolean mentions(String message, List<String> words) {
    return words.stream().anyMatch(message::contains);
  }
}
