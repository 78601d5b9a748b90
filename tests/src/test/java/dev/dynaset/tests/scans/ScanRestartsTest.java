package dev.dynaset.tests.scans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.ParallelScan;
import dev.dynaset.Scan;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.tests.Dose;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Scans in several segments that are killed again and again see each item, and twice at most those
 * of the pages that were being dealt with. {@code -Ddynaset.scans=1000} makes more of them, {@code
 * -Ddynaset.scans.seed=…} others.
 */
@DynasetTest
@Timeout(600)
class ScanRestartsTest {
  private static final int RUNS = Dose.of("dynaset.scans", 2, 5, 200);
  private static final long SEED = Long.getLong("dynaset.scans.seed", Dose.SEED);
  private static final int ALL = 60;
  private static final List<Integer> SEGMENTS = List.of(1, 2, 3, 8, 70);
  private static final List<Seals> SEALS = List.of(Seals.values());
  private static final int MOST_KILLS = 6;
  /** So many segments are read at the same time at most. */
  private static final int MOST_PAGES = 64;

  @InjectDynaset
  private ParcelTable parcels;

  @InjectDynaset
  private DynamoDbClient client;

  @InjectDynaset
  private DynamoDbAsyncClient asyncClient;

  @InjectDynaset
  private Faults faults;

  @BeforeEach
  void sixtyParcels() {
    parcels.putAll(Parcel.many(ALL));
  }

  @ParameterizedTest
  @CsvSource({"true, false", "true, true", "false, false", "false, true"})
  void noItemIsLost(boolean isBlocking, boolean isConcurrent) {
    for (int run = 0; run < RUNS; run++) {
      Random random = new Random(SEED * 1_000_003 + run);
      int segments = SEGMENTS.get(random.nextInt(SEGMENTS.size()));
      int pageSize = 1 + random.nextInt(5);
      ParallelScan<Integer> scan = scan(random, pageSize).parallelScan(segments);
      Restarting restarting =
          new Restarting(isConcurrent ? scan.concurrently() : scan, isBlocking, random, faults);

      restarting.run(MOST_KILLS);

      String which = "run " + run + ": " + segments + " segments, pages of " + pageSize + ", "
          + restarting.kills() + " kills";
      assertThat(restarting.seen().keySet())
          .as(which)
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, ALL).boxed().toList());
      int again =
          restarting.seen().values().stream().mapToInt(times -> times - 1).sum();
      assertThat(again)
          .as(which + ", seen again")
          .isLessThanOrEqualTo(
              restarting.kills() * pageSize * (isConcurrent ? Math.min(segments, MOST_PAGES) : 1));
      if (isBlocking) {
        assertThat(restarting.dealtWith()).as(which + ", dealt with").isEqualTo(ALL);
      }
    }
  }

  /** Of the table or of an index, whose checkpoints are sealed in one way or another. */
  private Scan<Integer, ?> scan(Random random, int pageSize) {
    Seals seals = SEALS.get(random.nextInt(SEALS.size()));
    ParcelTable table =
        seals.table(Dynaset.builder().client(client).asyncClient(asyncClient), parcels);
    return switch (random.nextInt(3)) {
      case 0 -> table.scan().pageSize(pageSize).select(table.value(p -> p.number()));
      case 1 ->
        table.byWeightIndex().scan().pageSize(pageSize).select(table.value(p -> p.number()));
      default ->
        table
            .scan()
            .filter(p -> p.number().gte(0))
            .pageSize(pageSize)
            .select(table.value(p -> p.number()));
    };
  }
}
