package dev.dynaset.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import software.amazon.awssdk.core.util.VersionInfo;

/** What the figures were measured on, and when. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Machine() {}

  static String description() throws IOException {
    return "Measured on " + LocalDate.now(ZoneOffset.UTC) + " with JDK " + Runtime.version() + ", "
        + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
        + Runtime.getRuntime().availableProcessors() + " cores" + processor() + ", AWS SDK "
        + VersionInfo.SDK_VERSION + ".";
  }

  /** Only Linux tells it without a command. */
  private static String processor() throws IOException {
    if (!Files.exists(PROCESSORS)) {
      return "";
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
          .orElse("");
    }
  }
}
