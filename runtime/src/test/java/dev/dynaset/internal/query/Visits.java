package dev.dynaset.internal.query;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ComparisonOperator;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Operand;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.token.Place;
import dev.dynaset.query.HashKeys;
import dev.dynaset.query.Query;
import dev.dynaset.schema.IndexProjection;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Visits to rooms, queries of them, and what DynamoDB would answer. Nobody sends anything. */
public final class Visits {
  /** An index that holds nothing but keys. */
  public static final String BY_GUEST = "by_guest";

  /** A local index. */
  public static final String IN_ROOM = "in_room";

  /** An index whose range key has two attributes. */
  public static final String BY_GUEST_AND_ROOM = "by_guest_and_room";

  private static final TableSchema SCHEMA = TableSchema.of(
          "visits", KeySchema.hash("room", S).range("at", N))
      .globalIndex(BY_GUEST, KeySchema.hash("guest", S).range("at", N), IndexProjection.keysOnly())
      .globalIndex(
          BY_GUEST_AND_ROOM, KeySchema.hash("guest", S).range("room", S).range("at", N))
      .localIndex(IN_ROOM, KeySchema.hash("room", S).range("guest", S), IndexProjection.keysOnly());

  /** The table. */
  public static final TableBinding<Visit, Visit.Key> TABLE = table(dynaset().build());

  private Visits() {}

  /** A Dynaset whose client has no answers. */
  public static DynasetBuilder dynaset() {
    return Dynaset.builder().client(new Nobody());
  }

  /** The table of a Dynaset. */
  public static TableBinding<Visit, Visit.Key> table(Dynaset dynaset) {
    return TableBinding.of(dynaset, "0.1", SCHEMA, VisitCodec.INSTANCE);
  }

  /** Visits to a room. */
  public static Query<Visit> to(String room) {
    return Query.of(TABLE, s(room));
  }

  /** Visits to some rooms. */
  public static Query<Visit> toEach(String... rooms) {
    return Query.ofEach(TABLE, HashKeys.of("room", Forms.string(), List.of(rooms)));
  }

  /** Visits of a guest, by an index. */
  public static Query<Visit> of(String guest, String index) {
    return Query.of(TABLE, index, VisitCodec.INSTANCE, s(guest));
  }

  /** Holds for the visits of a guest. */
  public static ConditionNode guestIs(String guest) {
    return new ConditionNode.Comparison(
        new Operand.Attribute(AttributePath.of("guest")),
        ComparisonOperator.EQ,
        new Operand.Value(s(guest)));
  }

  /** The guest alone. */
  public static ProjectionDecoder<Visit, String> guest() {
    return new ProjectionDecoder<>(VisitCodec.INSTANCE.shape(), AttributePath.of("guest")) {
      @Override
      public String read(ItemReader in) {
        return in.string(2);
      }
    };
  }

  /** A stored text. */
  public static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  /** A stored number. */
  public static AttributeValue n(int number) {
    return AttributeValue.fromN(Integer.toString(number));
  }

  /** A stored key. */
  public static Map<String, AttributeValue> key(String room, int at) {
    return Map.of("room", s(room), "at", n(at));
  }

  /** A stored visit of Ann. */
  public static Map<String, AttributeValue> item(String room, int at) {
    return item(room, at, "Ann");
  }

  /** A stored visit. */
  public static Map<String, AttributeValue> item(String room, int at, String guest) {
    return Map.of("room", s(room), "at", n(at), "guest", s(guest));
  }

  /** Stored visits of Ann to a room at these times. */
  public static List<Map<String, AttributeValue>> items(String room, int... times) {
    return IntStream.of(times).mapToObj(at -> item(room, at)).toList();
  }

  /** The place behind the visit to a room at a time. */
  public static Place behind(String room, int at) {
    return Place.behind(key(room, at));
  }

  /** The last page. */
  public static Reply lastPage(List<Map<String, AttributeValue>> items) {
    return page(items, items.size(), null);
  }

  /** A page behind which there is more: it ends with its last item. */
  public static Reply page(String room, int... times) {
    return page(items(room, times), times.length, key(room, times[times.length - 1]));
  }

  /** A page for which so many items were looked at, the last of which has a key. */
  public static Reply page(
      List<Map<String, AttributeValue>> items,
      int evaluated,
      @Nullable Map<String, AttributeValue> lastKey) {
    return new Reply(
        QueryResponse.builder()
            .items(items)
            .count(items.size())
            .scannedCount(evaluated)
            .lastEvaluatedKey(lastKey)
            .build(),
        null);
  }

  /** What a step sends. */
  public static DynamoDbRequest request(@Nullable Step step) {
    return ((Step.Send<?>) step).request();
  }

  /** The query that a step sends. */
  public static QueryRequest query(@Nullable Step step) {
    return (QueryRequest) request(step);
  }

  /** The queries that a step sends at the same time. */
  public static List<QueryRequest> queries(@Nullable Step step) {
    return ((Step.SendAll) step).requests().stream().map(Visits::query).toList();
  }

  /** What is sent for the visits to a room, and nothing more. */
  public static QueryRequest.Builder queryOf(String room) {
    return QueryRequest.builder()
        .tableName("visits")
        .keyConditionExpression("#0 = :0")
        .expressionAttributeNames(Map.of("#0", "room"))
        .expressionAttributeValues(Map.of(":0", s(room)));
  }

  private static final class Nobody implements DynamoDbClient {
    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
