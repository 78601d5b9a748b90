package dev.dynaset.tests.scans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.EmbeddedDynamoDb;
import dev.dynaset.tests.testing.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JVMs that halt in the middle of a scan, each of which goes on where the one before it was. */
@Tag("once")
class ScanCrashTest {
  private static final int ALL = 60;

  private final List<Process> forks = new ArrayList<>();

  @AfterEach
  void endForks() {
    forks.forEach(Process::destroyForcibly);
  }

  @Test
  void togetherTheySeeEverything(@TempDir Path files) throws Exception {
    CrashingScan scan = new CrashingScan(files);
    try (EmbeddedDynamoDb server = EmbeddedDynamoDb.start();
        var client = server.client()) {
      ParcelTable parcels = ParcelTable.of(Dynaset.builder().client(client).build());
      parcels.admin().create();
      parcels.putAll(Parcel.many(ALL));

      crash(server, files, 5);
      int first = scan.seen().size();
      crash(server, files, 4);
      int second = scan.seen().size() - first;
      long rest = scan.run(parcels, Integer.MAX_VALUE).items();

      assertThat(first).isBetween(5, 5 * CrashingScan.PAGE_SIZE);
      assertThat(second).isBetween(4, 4 * CrashingScan.PAGE_SIZE);
      assertThat(new HashSet<>(scan.seen()))
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, ALL).boxed().toList());
      assertThat(scan.seen()).hasSize(first + second + (int) rest);
      assertThat(scan.seen().size() - ALL)
          .as("seen again, of the two pages that were written and not told")
          .isBetween(2, 2 * CrashingScan.PAGE_SIZE);
    }
  }

  private void crash(EmbeddedDynamoDb server, Path files, int page)
      throws IOException, InterruptedException {
    Path output = files.resolve("output.txt");
    Process fork = Jvm.start(
        output,
        List.of("-XX:TieredStopAtLevel=1"),
        CrashingScan.class,
        server.endpoint().toString(),
        files.toString(),
        Integer.toString(page));
    forks.add(fork);

    assertThat(fork.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
    assertThat(fork.exitValue()).as(Files.readString(output)).isEqualTo(CrashingScan.CRASHED);
  }
}
