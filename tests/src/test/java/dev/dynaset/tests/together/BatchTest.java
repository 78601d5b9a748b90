package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

/** What a batch takes, and how it is sent. */
@DynasetTest
class BatchTest {
  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private ReadingTable readings;

  @InjectDynaset
  private LabelTable labels;

  @InjectDynaset
  private RecordedRequests requests;

  private Stream<Write<Reading>> puts(int count) {
    return Reading.many(count).stream().map(readings.prepare()::put);
  }

  private List<Integer> sizes() {
    return requests.of(BatchWriteItemRequest.class).stream()
        .map(request ->
            request.requestItems().values().stream().mapToInt(List::size).sum())
        .toList();
  }

  @Test
  void writesOfSeveralTablesTravelTogetherIn25s() {
    labels.put(Label.of("old", 1));
    requests.clear();
    List<Write<?>> writes = new ArrayList<>();
    writes.add(labels.item("old").prepare().delete());
    for (int i = 0; i < 30; i++) {
      writes.add(readings.prepare().put(Reading.of(i)));
      writes.add(labels.prepare().put(Label.of("l" + i, i)));
    }

    assertThat(dynaset.batch(writes)).isEqualTo(61);

    assertThat(sizes()).containsExactly(25, 25, 11);
    assertThat(requests.of(BatchWriteItemRequest.class))
        .allSatisfy(request -> assertThat(request.requestItems())
            .containsOnlyKeys(readings.tableName(), labels.tableName()));
    assertThat(readings.byStation(Reading.STATION).list()).isEqualTo(Reading.many(30));
    assertThat(labels.find("old")).isEmpty();
    assertThat(labels.get("l29")).isEqualTo(Label.of("l29", 29));
  }

  @Test
  void writesAreSentInTheirOrder() {
    List<Integer> order = new ArrayList<>(IntStream.range(0, 100).boxed().toList());
    Collections.reverse(order);

    dynaset.batch(order.stream().map(number -> readings.prepare().put(Reading.of(number))));

    assertThat(requests.of(BatchWriteItemRequest.class).stream()
            .flatMap(request -> request.requestItems().get(readings.tableName()).stream())
            .map(write ->
                Integer.valueOf(write.putRequest().item().get("order.no").n())))
        .isEqualTo(order);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aStreamIsReadNoFurtherThanIsSent(int parallelism) {
    AtomicInteger taken = new AtomicInteger();
    List<Long> ahead = new ArrayList<>();
    Stream<Write<Reading>> writes = IntStream.iterate(0, number -> number + 1)
        .limit(1500)
        .mapToObj(number -> {
          taken.incrementAndGet();
          return readings.prepare().put(Reading.of(number));
        });

    long written = dynaset.batch(
        writes,
        BatchOptions.defaults()
            .parallelism(parallelism)
            .onProgress(progress -> ahead.add(taken.get() - progress.done())));

    assertThat(written).isEqualTo(1500);
    assertThat(readings.byStation(Reading.STATION).count()).isEqualTo(1500);
    assertThat(ahead)
        .as("25 under way and 50 waiting for each thread, one at hand")
        .allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(75L * parallelism + 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void nothingToWriteSendsNothing(int parallelism) {
    BatchOptions options = BatchOptions.defaults().parallelism(parallelism);

    assertThat(dynaset.batch(List.of(), options)).isZero();
    assertThat(dynaset.batch(Stream.<Write<?>>empty(), options)).isZero();

    assertThat(requests.all()).isEmpty();
  }

  static Stream<Arguments> unfit() {
    return Stream.of(
        unfit("create", labels -> labels.prepare().create(Label.of("x", 1))),
        unfit(
            "update", labels -> labels.item("x").prepare().update(l -> l.count().set(1))),
        unfit(
            "upsert", labels -> labels.item("x").prepare().upsert(l -> l.count().set(1))),
        unfit("check", labels -> labels.item("x").prepare().check()),
        unfit(
            "put with a condition",
            labels ->
                labels.prepare().put(Label.of("x", 1)).onlyIf(l -> l.count().gt(1))),
        unfit(
            "delete with a condition",
            labels -> labels.item("x").onlyIf(l -> l.note().exists()).prepare().delete()));
  }

  private static Arguments unfit(String what, Function<LabelTable, Write<?>> write) {
    return Arguments.of(what, Named.of(what, write));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unfit")
  void whatDoesNotFitIsRefusedWithACureBeforeAnythingIsSent(
      String what, Function<LabelTable, Write<?>> write) {
    List<Write<?>> writes = new ArrayList<>(puts(30).toList());
    writes.add(write.apply(labels));
    writes.add(labels.prepare().put(Label.of("behind", 1)));

    assertThatThrownBy(() -> dynaset.batch(writes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("the " + what + " of Label", labels.tableName(), "transact");

    assertThat(sizes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whereTheSourceThrowsWhatItGaveIsDone(int parallelism) {
    Stream<Write<?>> source = Stream.concat(puts(40), Stream.of(1).map(one -> {
      throw new IllegalStateException("the file is broken");
    }));

    assertThatThrownBy(
            () -> dynaset.batch(source, BatchOptions.defaults().parallelism(parallelism)))
        .isInstanceOf(BatchIncompleteException.class)
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the file is broken");

    assertThat(readings.byStation(Reading.STATION).list()).isEqualTo(Reading.many(40));
  }

  @Test
  void writesOfAnotherClientAreRefused() {
    try (Dynaset stranger = Dynaset.from(Map.of(
        "dynaset.endpoint", "http://localhost:1",
        "dynaset.region", "us-east-1",
        "dynaset.access-key", "none",
        "dynaset.secret-key", "none"))) {
      assertThatThrownBy(() -> stranger.batch(puts(1).toList()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("another client");
    }
    assertThat(requests.all()).isEmpty();
  }
}
