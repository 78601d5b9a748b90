package dev.dynaset.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project that a stranger copies builds as it is, and is what the README shows. */
@Tag("once")
class QuickstartTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final String VERSION = "0.1.0-SNAPSHOT";

  /** Not a @TempDir, which does not like links to the repository. */
  private Path folder;

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "quickstart");
  }

  @Test
  void itsTestIsGreenWithTheWrapper() throws Exception {
    assertGreen(PROJECT.resolve("mvnw").toString());
  }

  /** Linux distributions have Maven 3.8 or older, whose own plug-ins are older still. */
  @Test
  void itsTestIsGreenWithTheMavenOfTheSystem() throws Exception {
    assumeTrue(isThere("mvn"), "no Maven on this system");

    assertGreen("mvn");
  }

  /** {@code -Ddynaset.tests.mavens} has the paths of more, separated as those of a class path. */
  static Stream<String> otherMavens() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getProperty("dynaset.tests.mavens", ""))
        .filter(maven -> !maven.isBlank());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("otherMavens")
  void itsTestIsGreenWith(String maven) throws Exception {
    assertGreen(maven);
  }

  @Test
  void theReadmeShowsIt() throws IOException {
    String readme = Files.readString(PROJECT.resolve("README.md"));

    assertThat(DocPage.blocks(readme, "xml")).contains(quickstart("pom.xml"));
    assertThat(DocPage.blocks(readme, "kotlin")).contains(quickstart("build.gradle.kts"));
  }

  @Test
  void gradleHasWhatMavenHas() throws IOException {
    String gradle = quickstart("build.gradle.kts").replace("$dynasetVersion", VERSION);
    List<String> artifacts = Pattern.compile(
            "<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>(?:\\s*<version>(.*?)</version>)?")
        .matcher(quickstart("pom.xml").replace("${dynaset.version}", VERSION))
        .results()
        .filter(artifact -> !artifact.group(2).matches("shop|maven-.*"))
        .map(QuickstartTest::coordinates)
        .toList();

    assertThat(artifacts)
        .hasSizeGreaterThan(5)
        .allSatisfy(artifact -> assertThat(gradle).contains("\"" + artifact + "\""));
  }

  private static String coordinates(MatchResult artifact) {
    String version = artifact.group(3) == null ? "" : ":" + artifact.group(3);
    return artifact.group(1) + ":" + artifact.group(2) + version;
  }

  private static String quickstart(String file) throws IOException {
    return Files.readString(PROJECT.resolve("quickstart").resolve(file));
  }

  private void assertGreen(String maven) throws Exception {
    Path shop = folder.resolve("shop");
    copy(PROJECT.resolve("quickstart"), shop);
    // Maven 4 takes the folder around it that has one for the root of its build.
    Files.createDirectories(shop.resolve(".mvn"));
    Path output = folder.resolve("output.txt");
    ProcessBuilder build = new ProcessBuilder(
            maven,
            "--batch-mode",
            "--no-snapshot-updates",
            "-Dmaven.repo.local=" + repository(),
            "test")
        .directory(shop.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile());
    build.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = build.start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }

    // Maven 4 tries places of others, which a network may not let it reach.
    List<String> lines = Files.readAllLines(output, UTF_8).stream()
        .filter(line -> !line.contains("Could not transfer metadata /.meta/prefixes.txt"))
        .toList();
    assertThat(String.join("\n", lines))
        .contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0")
        // Newer JVMs warn of Maven itself by "WARNING:".
        .doesNotContain("[WARNING]", "SLF4J", "sqlite");
    assertThat(process.exitValue()).isZero();
  }

  private static boolean isThere(String command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command, "--version")
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>)
          files.filter(file -> !file.startsWith(from.resolve("target")))::iterator) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  /** The repository of this build, with what it has made itself, which is installed nowhere. */
  private Path repository() throws IOException {
    Path installed = Path.of(System.getProperty("dynaset.tests.repository"));
    Path repository = folder.resolve("repository");
    Files.createDirectories(repository.resolve("dev"));
    link(installed, repository, "dev");
    if (Files.isDirectory(installed.resolve("dev"))) {
      link(installed.resolve("dev"), repository.resolve("dev"), "dynaset");
    }
    install(repository, "dynaset-parent", PROJECT);
    for (String module : List.of("bom", "annotations", "runtime", "processor", "testing")) {
      install(repository, "dynaset-" + module, PROJECT.resolve(module));
    }
    return repository;
  }

  private static void link(Path from, Path to, String except) throws IOException {
    try (Stream<Path> children = Files.list(from)) {
      for (Path child : (Iterable<Path>) children::iterator) {
        if (!child.getFileName().toString().equals(except)) {
          Files.createSymbolicLink(to.resolve(child.getFileName()), child);
        }
      }
    }
  }

  private static void install(Path repository, String artifact, Path module) throws IOException {
    Path to = Files.createDirectories(
        repository.resolve("dev/dynaset").resolve(artifact).resolve(VERSION));
    String name = artifact + "-" + VERSION;
    Files.copy(module.resolve("pom.xml"), to.resolve(name + ".pom"));
    Path jar = module.resolve("target").resolve(name + ".jar");
    if (Files.exists(jar)) {
      Files.copy(jar, to.resolve(name + ".jar"));
    }
  }
}
