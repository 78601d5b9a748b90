package dev.dynaset.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.ParallelScan;
import dev.dynaset.ScanProgress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ParallelScansTest {
  private final Grains grains = new Grains(4);

  @Test
  void aCheckpointOfTheEndResumesToNothing() throws Exception {
    ParallelScan<String> scan = grains.scan(70, CompletableFuture::completedFuture);
    ScanProgress end = scan.forEach(item -> {});
    int sent = grains.requests.get();

    ParallelScan<String> again = scan.resumeFrom(end.checkpoint());
    ScanProgress blocking = again.forEach(item -> {});
    ScanProgress asynchronous = again
        .async()
        .forEachPage(items -> CompletableFuture.completedFuture(null))
        .get(10, TimeUnit.SECONDS);

    assertThat(end.items()).isEqualTo(280);
    assertThat(grains.requests).hasValue(sent);
    assertThat(blocking.items() + asynchronous.items()).isZero();
    assertThat(blocking.isDone() && asynchronous.isDone()).isTrue();
    assertThat(blocking.checkpoint()).isEqualTo(end.checkpoint());
  }

  @Test
  void eachCallReadsAnew() {
    ParallelScan<String> scan = grains.scan(2);

    assertThat(scan.forEach(item -> {}).items()).isEqualTo(8);
    assertThat(scan.forEach(item -> {}).items()).isEqualTo(8);
  }
}
