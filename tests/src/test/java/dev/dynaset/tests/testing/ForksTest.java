package dev.dynaset.tests.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.testing.EmbeddedDynamoDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several JVMs, of several threads each, whose tests use one server. */
@Tag("once")
class ForksTest {
  private static final int FORKS = 2;

  private final List<Process> forks = new ArrayList<>();

  @AfterEach
  void endForks() {
    forks.forEach(Process::destroyForcibly);
  }

  @Test
  void seeTheirOwnItemsOnlyAndLeaveNoTable(@TempDir Path outputs)
      throws IOException, InterruptedException {
    try (var server = EmbeddedDynamoDb.start();
        var client = server.client()) {
      List<String> options = List.of(
          "-XX:TieredStopAtLevel=1",
          "-Ddynaset.dose=" + System.getProperty("dynaset.dose", "usual"),
          "-Ddynaset.testing.endpoint=" + server.endpoint());
      for (int i = 0; i < FORKS; i++) {
        forks.add(Jvm.start(output(outputs, i), options, Hammering.class));
      }

      for (int i = 0; i < FORKS; i++) {
        assertThat(forks.get(i).waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(forks.get(i).exitValue())
            .as(Files.readString(output(outputs, i)))
            .isZero();
      }
      assertThat(client.listTables().tableNames()).isEmpty();
    }
  }

  private static Path output(Path outputs, int fork) {
    return outputs.resolve(fork + ".txt");
  }
}
