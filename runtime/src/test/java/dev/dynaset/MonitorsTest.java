package dev.dynaset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A virtual thread that waits in a monitor keeps its carrier, up to JDK 23. ArchUnit sees
 * synchronized methods, and no blocks.
 */
class MonitorsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern BLOCK = Pattern.compile("\\bsynchronized\\s*\\(");

  @Test
  void noBlockIsSynchronized() throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).toList();
    }

    assertThat(sources)
        .hasSizeGreaterThan(100)
        .allSatisfy(source -> assertThat(Files.readString(source)).doesNotContainPattern(BLOCK));
  }
}
