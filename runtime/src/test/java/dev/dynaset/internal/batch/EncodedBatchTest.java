package dev.dynaset.internal.batch;

import static dev.dynaset.internal.query.Visits.TABLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.DirectDecoding;
import dev.dynaset.internal.mapping.KeyIdentities;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.query.Visit;
import dev.dynaset.internal.query.Visits;
import dev.dynaset.schema.TableBinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The bodies of batches that are made of models, without attribute values. */
class EncodedBatchTest {
  private static final DirectDecoding ON = new DirectDecoding(Optional.empty(), true);
  private static final String RED_1 = "{\"room\":{\"S\":\"red\"},\"at\":{\"N\":\"1\"}";
  private static final String RED_2 = "{\"room\":{\"S\":\"red\"},\"at\":{\"N\":\"2\"}";

  private final BatchTerms terms = BatchTerms.of(Duration.ofSeconds(1));

  private static String body(@Nullable Step step) {
    try {
      return new String(
          Objects.requireNonNull(((Step.Send<?>) step).body()).newStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable BatchWrite put(TableBinding<Visit, Visit.Key> table, Visit item) {
    return Objects.requireNonNull(DirectWrites.of(table, ON)).put(item);
  }

  private static BatchWrite put(int at) {
    return Objects.requireNonNull(put(TABLE, new Visit("red", at, null)));
  }

  private static BatchRead read(
      TableBinding<Visit, Visit.Key> table, int at, boolean isConsistent) {
    Visit.Key key = new Visit.Key("red", at);
    return BatchRead.encoded(
        table, key, Objects.requireNonNull(new KeyIdentities<>(table).of(key)), isConsistent);
  }

  private Step next(List<BatchWrite> writes) {
    return new BatchWritePlan(writes.iterator(), () -> Untaken.NOTHING, terms).next();
  }

  private Step next(BatchRead... reads) {
    return new BatchGetPlan(List.of(reads), terms).next();
  }

  @Test
  void putsOfModelsAreSentAsTheyWereEncoded() {
    Step step = next(List.of(put(1), put(2)));

    assertThat(body(step))
        .isEqualTo("{\"RequestItems\":{\"visits\":["
            + "{\"PutRequest\":{\"Item\":" + RED_1 + "}}},"
            + "{\"PutRequest\":{\"Item\":" + RED_2 + "}}}"
            + "]}}");
    assertThat(Visits.request(step))
        .as("all but the items")
        .isEqualTo(BatchWriteItemRequest.builder()
            .requestItems(Map.of(
                "visits",
                List.of(WriteRequest.builder().build(), WriteRequest.builder().build())))
            .build());
  }

  @Test
  void tablesAreSeparatedAndUnitsAskedFor() {
    TableBinding<Visit, Visit.Key> archive = TABLE.named("archive");
    List<BatchWrite> writes = new ArrayList<>(List.of(put(1)));
    writes.add(put(archive, new Visit("red", 2, null)));
    Step step = new BatchWritePlan(
            writes.iterator(),
            () -> Untaken.NOTHING,
            new BatchTerms(Duration.ofSeconds(1), null, new BatchMeter(progress -> {})))
        .next();

    assertThat(body(step))
        .isEqualTo("{\"RequestItems\":{"
            + "\"visits\":[{\"PutRequest\":{\"Item\":" + RED_1 + "}}}],"
            + "\"archive\":[{\"PutRequest\":{\"Item\":" + RED_2 + "}}}]"
            + "},\"ReturnConsumedCapacity\":\"TOTAL\"}");
    assertThat(((BatchWriteItemRequest) Visits.request(step)).returnConsumedCapacity())
        .isEqualTo(ReturnConsumedCapacity.TOTAL);
  }

  @Test
  void amongOtherWritesTheyAreSentAsThose() {
    Step step = next(List.of(put(1), Batches.delete(2)));

    assertThat(((Step.Send<?>) step).body()).isNull();
    assertThat(Visits.request(step))
        .isEqualTo(Batches.writes(List.of(
            WriteRequest.builder()
                .putRequest(request -> request.item(Visits.key("red", 1)))
                .build(),
            Batches.deleteRequest(2))));
  }

  @Test
  void theirSizeIsThatOfTheirJson() {
    assertThat(put(1).size()).isEqualTo((RED_1 + "}").length());
    assertThat(put(1).subject().get()).isEqualTo(new Visit("red", 1, null));
  }

  @Test
  void oneAfterTheOtherIsEncoded() {
    DirectWrites<Visit, Visit.Key> writes = Objects.requireNonNull(DirectWrites.of(TABLE, ON));
    BatchWrite first = Objects.requireNonNull(writes.put(new Visit("red", 1, null)));
    assertThat(writes.put(new Visit("", 1, null))).isNull();
    BatchWrite second = Objects.requireNonNull(writes.put(new Visit("red", 2, null)));

    assertThat(body(next(List.of(first, second)))).isEqualTo(body(next(List.of(put(1), put(2)))));
  }

  @Test
  void whatCannotBeStoredIsLeftToAttributeValues() {
    assertThat(put(TABLE, new Visit("", 1, null))).as("an empty hash key").isNull();
    assertThat(put(TABLE, new Visit("red", 1, "")))
        .as("an empty key of an index")
        .isNull();
  }

  @Test
  void whatAnybodyMayLookAtIsNotEncoded() {
    assertThat(DirectWrites.of(TABLE, new DirectDecoding(Optional.empty(), false)))
        .isNull();
    assertThat(DirectWrites.of(TABLE.measured(), ON)).isNull();
    assertThat(DirectWrites.of(TABLE.customizing(request -> request), ON)).isNull();
  }

  @Test
  void readsByKeysOfModelsAreSentAsTheyAreEncoded() {
    Step step = next(read(TABLE, 1, false), read(TABLE, 2, false));

    assertThat(body(step))
        .isEqualTo("{\"RequestItems\":{\"visits\":{\"Keys\":[" + RED_1 + "}," + RED_2 + "}]}}}");
    assertThat(((BatchGetItemRequest) Visits.request(step))
            .requestItems()
            .get("visits")
            .keys())
        .as("keys that are counted and not told")
        .containsExactly(Map.of(), Map.of());
  }

  @Test
  void consistencyIsSaidOfEachTable() {
    assertThat(body(next(read(TABLE, 1, true), read(TABLE.named("archive"), 2, false))))
        .isEqualTo("{\"RequestItems\":{"
            + "\"visits\":{\"Keys\":[" + RED_1 + "}],\"ConsistentRead\":true},"
            + "\"archive\":{\"Keys\":[" + RED_2 + "}]}}}");
  }

  @Test
  void amongOtherReadsTheyAreSentAsThose() {
    Step step = next(read(TABLE, 1, false), Batches.read(TABLE, 2, false));

    assertThat(((Step.Send<?>) step).body()).isNull();
    assertThat(Visits.request(step)).isEqualTo(Batches.gets(Batches.keys(1, 3)));
  }

  @Test
  void aReadThatIsLeftIsKnownByItsKey() {
    BatchGetPlan plan = new BatchGetPlan(List.of(read(TABLE, 1, false)), terms);

    assertThat(plan.interrupted())
        .isInstanceOfSatisfying(
            BatchIncompleteException.class,
            incomplete ->
                assertThat(incomplete.remaining()).isEqualTo(List.of(new Visit.Key("red", 1))));
  }

  @Test
  void aHundredKeysAreOneBody() {
    BatchRead[] reads =
        IntStream.range(0, 100).mapToObj(at -> read(TABLE, at, false)).toArray(BatchRead[]::new);

    assertThat(body(next(reads)))
        .isEqualTo(IntStream.range(0, 100)
            .mapToObj(at -> RED_1.replace("1", "" + at) + "}")
            .collect(Collectors.joining(",", "{\"RequestItems\":{\"visits\":{\"Keys\":[", "]}}}")));
  }
}
