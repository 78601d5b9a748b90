package dev.dynaset.tests.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.tests.testing.Jvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads more than would fit into memory. The property {@code dynaset.items} says how many items,
 * such as 1000000.
 */
@Tag("once")
class ConstantMemoryTest {
  private static final int ITEMS = Integer.getInteger("dynaset.items", 200_000);

  @Test
  void aSmallHeapIsEnoughForAnyNumberOfItems(@TempDir Path directory) throws Exception {
    Path output = directory.resolve("output.txt");
    Process process = Jvm.start(
        output, List.of("-Xmx64m", "-XX:+UseSerialGC"), ManyItems.class, Integer.toString(ITEMS));
    try {
      assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("it ends").isTrue();
      assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    } finally {
      process.destroyForcibly();
    }
  }
}
