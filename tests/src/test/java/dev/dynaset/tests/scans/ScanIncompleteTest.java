package dev.dynaset.tests.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.Dynaset;
import dev.dynaset.ItemMappingException;
import dev.dynaset.RequestThrottledException;
import dev.dynaset.ScanIncompleteException;
import dev.dynaset.ScanProgress;
import dev.dynaset.TableNotFoundException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A scan that has ended early says why, and how to go on. */
@DynasetTest
class ScanIncompleteTest {
  private static final int ALL = 60;

  @InjectDynaset
  private ParcelTable parcels;

  @InjectDynaset
  private DynamoDbClient client;

  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private int seen;

  @BeforeEach
  void sixtyParcels() {
    parcels.putAll(Parcel.many(ALL));
  }

  private ScanProgress scan(Consumer<Parcel> action) {
    return parcels.scan().pageSize(2).parallelScan(4).forEach(parcel -> {
      threads.add(Thread.currentThread());
      action.accept(parcel);
    });
  }

  private ScanIncompleteException failing(Consumer<Parcel> action) {
    ScanIncompleteException incomplete =
        catchThrowableOfType(ScanIncompleteException.class, () -> scan(action));
    assertThat(threads).as("what survives").noneMatch(Thread::isAlive);
    return incomplete;
  }

  private void failAfter(int items) {
    if (++seen > items) {
      throw new IllegalStateException("no more");
    }
  }

  @Test
  void itsCauseIsWhatTheActionThrew() {
    ScanIncompleteException incomplete = failing(parcel -> failAfter(9));

    assertThat(incomplete)
        .hasCauseExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("The scan has ended early: IllegalStateException, see the cause."
            + " Done so far: " + incomplete.progress()
            + ". Go on with resumeFrom(e.checkpoint()).");
    assertThat(incomplete.progress().items()).isBetween(8L, 9L);
    assertThat(incomplete.progress().isDone()).isFalse();
    assertThat(incomplete.progress().checkpoint()).isEqualTo(incomplete.checkpoint());
  }

  @Test
  void itsCauseIsWhatTheRequestThrew(Faults faults) {
    ScanIncompleteException incomplete = failing(parcel -> {
      if (++seen == 9) {
        faults.next("Scan").throttled();
      }
    });

    assertThat(incomplete).hasCauseInstanceOf(RequestThrottledException.class);
    assertThat(incomplete.progress().items()).isGreaterThanOrEqualTo(9);
  }

  @Test
  void itsCauseIsTheItemThatDoesNotFit() {
    client.putItem(put -> put.tableName(parcels.tableName())
        .item(Map.of(
            "depot", AttributeValue.fromS("depot 1"), "number", AttributeValue.fromN("77"))));

    assertThat(failing(parcel -> {}))
        .hasCauseInstanceOf(ItemMappingException.class)
        .hasMessageEndingWith(
            ". Go on with resumeFrom(e.checkpoint()) when the item fits the model, or with"
                + " onUnreadable(Unreadable.skip()), which passes over such items.");
  }

  @Test
  void itsCauseIsTheTableThatIsMissing() {
    ParcelTable missing =
        ParcelTable.of(Dynaset.builder().client(client).build()).named("no-such-table");

    assertThatThrownBy(() -> missing.scan().parallelScan(2).forEach(parcel -> {}))
        .isInstanceOf(ScanIncompleteException.class)
        .hasCauseInstanceOf(TableNotFoundException.class);
  }

  @Test
  void ofAListenerThatThrowsThePageIsDealtWith() {
    ScanIncompleteException incomplete = catchThrowableOfType(
        ScanIncompleteException.class,
        () -> parcels
            .scan()
            .pageSize(2)
            .parallelScan(4)
            .onProgress(progress -> failAfter(3))
            .forEach(parcel -> {}));

    assertThat(incomplete).hasCauseExactlyInstanceOf(IllegalStateException.class);
    assertThat(incomplete.progress().pages()).isEqualTo(4);
  }

  @Test
  void errorsPass() {
    assertThatThrownBy(() -> scan(parcel -> {
          throw new AssertionError("must not be");
        }))
        .isExactlyInstanceOf(AssertionError.class);
    assertThat(threads).noneMatch(Thread::isAlive);
  }

  @Test
  void anInterruptionIsKept() {
    Thread caller = Thread.currentThread();

    ScanIncompleteException incomplete = failing(parcel -> {
      if (++seen == 5) {
        caller.interrupt();
      }
    });

    assertThat(Thread.interrupted()).as("the flag").isTrue();
    assertThat(incomplete).hasNoCause().hasMessageContaining("the thread was interrupted");
    assertThat(incomplete.progress().items()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void aThreadThatWasInterruptedBeforeKnowsItAfterwards() {
    Thread.currentThread().interrupt();

    ScanIncompleteException incomplete = failing(parcel -> {});

    assertThat(Thread.interrupted()).as("the flag").isTrue();
    assertThat(incomplete).hasMessageContaining("the thread was interrupted");
  }

  @Test
  void itsCheckpointSurvivesSerialization() throws Exception {
    ScanIncompleteException incomplete = failing(parcel -> failAfter(9));

    ScanIncompleteException copy = copy(incomplete);

    assertThat(copy).hasMessage(incomplete.getMessage());
    assertThatThrownBy(copy::progress)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the checkpoint is");
    assertThat(incomplete.progress().items()
            + parcels
                .scan()
                .parallelScan(4)
                .resumeFrom(copy.checkpoint())
                .forEach(parcel -> {})
                .items())
        .isEqualTo(ALL);
  }

  private static ScanIncompleteException copy(ScanIncompleteException original)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (ScanIncompleteException) in.readObject();
    }
  }
}
