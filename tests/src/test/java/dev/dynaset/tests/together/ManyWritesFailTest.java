package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemTooLargeException;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

/** What writes many readings fails in one way, and says exactly what is left. */
@DynasetTest
class ManyWritesFailTest {
  private static final int BEHIND = 60;

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private ReadingTable readings;

  @InjectDynaset
  private Faults faults;

  @InjectDynaset
  private RecordedRequests requests;

  /** All that writes many items: of a collection, or of what is read as it is written. */
  private enum Way {
    PUT_ALL {
      @Override
      long write(ManyWritesFailTest test, Iterable<Reading> given) {
        return test.readings.putAll(given);
      }
    },
    PUT_ALL_WITH_OPTIONS {
      @Override
      long write(ManyWritesFailTest test, Iterable<Reading> given) {
        return test.readings.putAll(given, BatchOptions.defaults().parallelism(2));
      }
    },
    PUT_ALL_ASYNC {
      @Override
      long write(ManyWritesFailTest test, Iterable<Reading> given) {
        return test.readings.async().putAll(given).join();
      }
    },
    BATCH {
      @Override
      long write(ManyWritesFailTest test, Iterable<Reading> given) {
        Function<Reading, Write<?>> put = reading -> test.readings.prepare().put(reading);
        return given instanceof List<Reading> list
            ? test.dynaset.batch(list.stream().map(put).toList())
            : test.dynaset.batch(stream(given).map(put));
      }
    },
    DELETE_ASYNC {
      @Override
      long write(ManyWritesFailTest test, Iterable<Reading> given) {
        Function<Reading, ReadingKey> key =
            reading -> ReadingKey.of(reading.station(), reading.number());
        Iterable<ReadingKey> keys = given instanceof List<Reading> list
            ? list.stream().map(key).toList()
            : noCollection(stream(given).map(key).iterator());
        return test.readings.items(keys).async().delete().join();
      }
    };

    abstract long write(ManyWritesFailTest test, Iterable<Reading> given);

    static Stream<Reading> stream(Iterable<Reading> given) {
      return StreamSupport.stream(given.spliterator(), false);
    }
  }

  private static <E> Iterable<E> noCollection(Iterator<E> elements) {
    return () -> elements;
  }

  private RuntimeException failure(Way way, Iterable<Reading> given) {
    RuntimeException thrown =
        catchThrowableOfType(RuntimeException.class, () -> way.write(this, given));
    return thrown instanceof CompletionException completion
        ? (RuntimeException) completion.getCause()
        : thrown;
  }

  private BatchIncompleteException incomplete(Way way, Iterable<Reading> given) {
    RuntimeException failure = failure(way, given);
    assertThat(failure).isInstanceOf(BatchIncompleteException.class);
    return (BatchIncompleteException) failure;
  }

  private static List<Reading> withBadOne() {
    List<Reading> given = new ArrayList<>(Reading.many(BEHIND));
    given.add(new Reading("", BEHIND, "without a station"));
    given.addAll(Reading.many(BEHIND + 5).subList(BEHIND, BEHIND + 5));
    return given;
  }

  private int sent() {
    return requests.of(BatchWriteItemRequest.class).size();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"BATCH"},
      mode = EnumSource.Mode.EXCLUDE)
  void aBadOneFarBehindInACollectionIsRefusedBeforeAnythingIsSent(Way way) {
    assertThat(failure(way, withBadOne()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("'station' is empty", "Reading");

    assertThat(sent()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aBadOneInAStreamEndsItAfterThoseBeforeIt(Way way) {
    List<Reading> given = withBadOne();

    BatchIncompleteException incomplete = incomplete(way, noCollection(given.iterator()));

    assertThat(incomplete).hasCauseInstanceOf(IllegalArgumentException.class);
    assertThat(incomplete.processed()).isEqualTo(BEHIND);
    assertThat(incomplete.isRemainingComplete()).isFalse();
    assertThat(incomplete.remaining()).hasSize(way == Way.BATCH ? 0 : 1);
    assertThat(readings.byStation(Reading.STATION).count())
        .isEqualTo(way == Way.DELETE_ASYNC ? 0 : BEHIND);
  }

  @ParameterizedTest
  @EnumSource
  void aSourceThatThrowsEndsItAfterThoseBeforeIt(Way way) {
    IllegalStateException broken = new IllegalStateException("the file is broken");
    Stream<Reading> source =
        Stream.concat(Reading.many(30).stream(), Stream.of(1).map(one -> {
          throw broken;
        }));

    BatchIncompleteException incomplete = incomplete(way, noCollection(source.iterator()));

    assertThat(incomplete).hasCause(broken);
    assertThat(incomplete.processed()).isEqualTo(30);
    assertThat(incomplete.remaining()).isEmpty();
    assertThat(incomplete.isRemainingComplete()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"PUT_ALL", "PUT_ALL_ASYNC"})
  void anItemThatIsTooLargeLeavesItsRequestAndAllBehindIt(Way way) {
    List<Reading> given = new ArrayList<>(Reading.many(90));
    given.set(30, Reading.of(30, "x".repeat(450_000)));

    BatchIncompleteException incomplete = incomplete(way, given);

    assertThat(incomplete).hasCauseInstanceOf(ItemTooLargeException.class);
    assertThat(incomplete.processed()).isEqualTo(25);
    assertThat(incomplete.remaining()).isEqualTo(given.subList(25, 90));
    assertThat(incomplete.isRemainingComplete()).isTrue();
    assertThat(readings.byStation(Reading.STATION).list()).isEqualTo(given.subList(0, 25));
  }

  @ParameterizedTest
  @EnumSource
  void aFailedRequestLeavesTheRestOfACollection(Way way) {
    List<Reading> given = Reading.many(30);
    faults.every("BatchWriteItem").failed(() -> SdkClientException.create("cut"));

    BatchIncompleteException incomplete = incomplete(way, given);

    assertThat(incomplete).hasCauseInstanceOf(SdkClientException.class);
    assertThat(incomplete.processed()).isZero();
    assertThat(incomplete.remaining()).hasSize(30);
    assertThat(incomplete.isRemainingComplete()).isTrue();
  }

  @Test
  void anInterruptWhileItWaitsLeavesTheRest() {
    List<Reading> given = Reading.many(30);
    faults.every("BatchWriteItem").throttled();
    Thread.currentThread().interrupt();

    BatchIncompleteException incomplete = incomplete(Way.PUT_ALL, given);

    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(incomplete.remaining()).isEqualTo(given);
    assertThat(incomplete.processed()).isZero();
  }

  @Test
  void anItemThatComesTwiceAndIsLeftIsLeftOnceAndNoneOfBothIsProcessed() {
    List<Reading> given = List.of(Reading.of(1, "first"), Reading.of(1, "second"));
    faults.every("BatchWriteItem").failed(() -> SdkClientException.create("cut"));

    BatchIncompleteException incomplete = incomplete(Way.PUT_ALL, given);

    assertThat(incomplete.remaining()).isEqualTo(given.subList(1, 2));
    assertThat(incomplete.processed()).isZero();
  }

  @Test
  void aModelWithAVersionIsRefusedAtTheCallWithTheCureThatCompiles(TicketTable tickets) {
    assertThatThrownBy(() -> tickets.putAll(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "Ticket", "putAll(items, BatchOptions.defaults().ignoringVersions())");
    assertThatThrownBy(() -> tickets.async().putAll(Stream.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BatchOptions.defaults().ignoringVersions()");
    assertThat(tickets.putAll(List.of(), BatchOptions.defaults().ignoringVersions()))
        .isZero();
  }

  @Test
  void readsAreAllCheckedBeforeTheFirstRequest() {
    List<ReadingKey> keys = new ArrayList<>();
    Reading.many(120).forEach(reading -> keys.add(ReadingKey.of("north", reading.number())));
    keys.add(null);

    assertThatThrownBy(() -> readings.items(keys).get()).isInstanceOf(NullPointerException.class);
    keys.set(120, ReadingKey.of("", 1));
    assertThatThrownBy(() -> readings.items(keys).get())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'station' is empty");

    assertThat(requests.count()).isZero();
  }
}
