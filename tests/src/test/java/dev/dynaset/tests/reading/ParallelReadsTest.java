package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Merged hash keys are read at the same time, but no more of them than may be. */
@DynasetTest
class ParallelReadsTest {
  private static final List<String> OWNERS =
      IntStream.range(0, 12).mapToObj(number -> "owner " + number).toList();

  @InjectDynaset
  private EntryTable entries;

  @InjectDynaset
  private DynamoDbClient client;

  @InjectDynaset
  private RecordedRequests requests;

  @InjectDynaset
  private Faults faults;

  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @BeforeEach
  void store() {
    entries.putAll(OWNERS.stream().map(owner -> Entry.of(owner, 0)));
    requests.clear();
  }

  /** A client that counts the requests under way, which it keeps for a while. */
  private DynamoDbClient counting() {
    return (DynamoDbClient) Proxy.newProxyInstance(
        getClass().getClassLoader(),
        new Class<?>[] {DynamoDbClient.class},
        (proxy, method, arguments) -> {
          most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
          try {
            if (method.getName().equals("query")) {
              Thread.sleep(50);
            }
            return method.invoke(client, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          } finally {
            underWay.decrementAndGet();
          }
        });
  }

  private EntryTable counted() {
    return EntryTable.of(Dynaset.builder()
        .client(counting())
        .tableName("entries", entries.tableName())
        .build());
  }

  @Test
  void upToEightAreReadAtTheSameTime() {
    assertThat(counted().byOwnerIn(OWNERS).merged().list()).hasSize(12);

    assertThat(most.get()).isBetween(2, 8);
    assertThat(requests.all()).hasSize(12);
  }

  @Test
  void asManyAreReadAtTheSameTimeAsIsSaid() {
    counted().byOwnerIn(OWNERS).merged(3).list();

    assertThat(most.get()).isBetween(2, 3);
  }

  @Test
  void withAParallelismOfOneTheyAreReadInTurn() {
    counted().byOwnerIn(OWNERS).merged(1).list();

    assertThat(most.get()).isEqualTo(1);
  }

  @Test
  void unmergedTheyAreReadInTurn() {
    counted().byOwnerIn(OWNERS).list();

    assertThat(most.get()).isEqualTo(1);
  }

  @Test
  void aParallelismThatIsNotPositiveIsRefused() {
    for (int parallelism : new int[] {0, -1}) {
      assertThatThrownBy(() -> entries.byOwnerIn(OWNERS).merged(parallelism))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("parallelism must be positive, but is " + parallelism + ".");
    }
  }

  @Test
  void whenOneFailsNoMoreAreSent() {
    faults.next("Query").failed(() -> new IllegalStateException("broken"));

    assertThatThrownBy(() -> entries.byOwnerIn(OWNERS).merged(1).list()).hasMessage("broken");

    assertThat(requests.all()).hasSize(1);
    assertThat(entries.byOwnerIn(OWNERS).merged(1).list()).hasSize(12);
  }
}
