package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * A client without a server, which finds an entry wherever it is asked for one, and insists on start
 * keys that are of the query.
 */
final class MadeUpItems implements DynamoDbClient {
  private static final Pattern EQUALITY = Pattern.compile("(#\\d+) = (:\\d+)");
  private static final Set<String> TEXTS = Set.of("owner", "group", "topic", "country", "city");
  private static final Set<String> NUMBERS =
      Set.of("number", "rank", "year", "tie", "weight", "height", "mark");
  private static final Map<String, Set<String>> KEYS = Map.of(
      "by_group", Set.of("group", "rank"),
      "by_topic", Set.of("topic", "rank"),
      "by_place", Set.of("country", "city", "year", "rank"),
      "by_season", Set.of("group", "year", "rank"),
      "by_weight", Set.of("weight"),
      "by_height", Set.of("height"));

  private final Random random;
  private int starts;

  MadeUpItems(Random random) {
    this.random = random;
  }

  /** How many requests had a start key. */
  int starts() {
    return starts;
  }

  private Map<String, AttributeValue> item() {
    Map<String, AttributeValue> item = new HashMap<>();
    TEXTS.forEach(name -> item.put(name, AttributeValue.fromS(text())));
    NUMBERS.forEach(
        name -> item.put(name, AttributeValue.fromN(Integer.toString(random.nextInt()))));
    return item;
  }

  private String text() {
    StringBuilder text = new StringBuilder("x");
    for (int length = random.nextInt(200); length > 0; length--) {
      text.appendCodePoint(
          random.nextInt(3) == 0 ? 0x1F600 + random.nextInt(50) : 'a' + length % 26);
    }
    return text.toString();
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    Map<String, AttributeValue> item = item();
    Map<String, AttributeValue> condition = new HashMap<>();
    Matcher equality = EQUALITY.matcher(request.keyConditionExpression());
    while (equality.find()) {
      condition.put(
          request.expressionAttributeNames().get(equality.group(1)),
          request.expressionAttributeValues().get(equality.group(2)));
    }
    item.putAll(condition);
    if (request.hasExclusiveStartKey()) {
      check(request.exclusiveStartKey(), request.indexName(), condition);
    }
    return QueryResponse.builder()
        .items(List.of(item))
        .count(1)
        .scannedCount(1)
        .lastEvaluatedKey(key(item, request.indexName()))
        .build();
  }

  @Override
  public ScanResponse scan(ScanRequest request) {
    Map<String, AttributeValue> item = item();
    if (request.hasExclusiveStartKey()) {
      check(request.exclusiveStartKey(), request.indexName(), Map.of());
    }
    return ScanResponse.builder()
        .items(List.of(item))
        .count(1)
        .scannedCount(1)
        .lastEvaluatedKey(key(item, request.indexName()))
        .build();
  }

  private static Set<String> keys(@Nullable String index) {
    Set<String> names = new HashSet<>(Set.of("owner", "number"));
    names.addAll(index == null ? Set.of() : KEYS.get(index));
    return names;
  }

  private static Map<String, AttributeValue> key(
      Map<String, AttributeValue> item, @Nullable String index) {
    Map<String, AttributeValue> key = new HashMap<>(item);
    key.keySet().retainAll(keys(index));
    return key;
  }

  private void check(
      Map<String, AttributeValue> start,
      @Nullable String index,
      Map<String, AttributeValue> condition) {
    starts++;
    assertThat(start.keySet()).isEqualTo(keys(index));
    start.forEach((name, value) -> {
      assertThat(TEXTS.contains(name) ? value.s() : value.n()).as(name).isNotNull();
      assertThat(value).as(name).isEqualTo(condition.getOrDefault(name, value));
    });
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
