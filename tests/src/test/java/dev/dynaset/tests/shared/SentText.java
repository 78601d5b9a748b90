package dev.dynaset.tests.shared;

import dev.dynaset.testing.RecordedRequests;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Expressions of requests, with the names and values in place of their placeholders. */
final class SentText {
  private static final Pattern PLACEHOLDER = Pattern.compile("[#:]\\w+");

  private SentText() {}

  /** The index, if there is one, and the key condition of the only request, which is a Query. */
  static String query(RecordedRequests requests) {
    QueryRequest query = requests.only(QueryRequest.class);
    assertUnfiltered(query);
    String index = query.indexName() == null ? "" : query.indexName() + ": ";
    return index
        + text(
            query.keyConditionExpression(),
            query.expressionAttributeNames(),
            query.expressionAttributeValues());
  }

  private static void assertUnfiltered(QueryRequest query) {
    if (query.filterExpression() != null) {
      throw new AssertionError("Keys alone should tell the kinds apart, but was: " + query);
    }
  }

  /** The changes of the only request, which is an UpdateItem, and its condition. */
  static String update(RecordedRequests requests) {
    UpdateItemRequest update = requests.only(UpdateItemRequest.class);
    return update(
        update.updateExpression(),
        update.conditionExpression(),
        update.expressionAttributeNames(),
        update.expressionAttributeValues());
  }

  /** The changes of a part of a transaction, and its condition. */
  static String update(Update update) {
    return update(
        update.updateExpression(),
        update.conditionExpression(),
        update.expressionAttributeNames(),
        update.expressionAttributeValues());
  }

  private static String update(
      String changes,
      @Nullable String condition,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    String text = text(changes, names, values);
    return condition == null ? text : text + " IF " + text(condition, names, values);
  }

  private static String text(
      String expression, Map<String, String> names, Map<String, AttributeValue> values) {
    return PLACEHOLDER.matcher(expression).replaceAll(found -> {
      String placeholder = found.group();
      String text = names.containsKey(placeholder)
          ? names.get(placeholder)
          : values.containsKey(placeholder) ? text(values.get(placeholder)) : placeholder;
      return Matcher.quoteReplacement(text);
    });
  }

  /** A text in quotes; the last character of all, which ends ranges, as {@code $last}. */
  private static String text(AttributeValue value) {
    return value.s() == null
        ? value.n()
        : "'" + value.s().replace(Character.toString(Character.MAX_CODE_POINT), "$last") + "'";
  }
}
