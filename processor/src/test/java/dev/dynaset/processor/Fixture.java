package dev.dynaset.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** A folder of sources under {@code src/test/resources}. */
record Fixture(Path folder) {
  static final Pattern OPTION = Pattern.compile("^// option: (-A\\S+)");
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  static List<Fixture> all(String kind) {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve(kind))) {
      return folders.filter(Files::isDirectory).sorted().map(Fixture::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<JavaFileObject> sources() {
    return files().stream().map(Fixture::source).toList();
  }

  /** What the processor is told: {@code // option: -Adynaset.scan=absent}, at the start of a line. */
  List<String> options() {
    return files().stream()
        .flatMap(file -> text(file).lines())
        .map(OPTION::matcher)
        .filter(Matcher::find)
        .map(option -> option.group(1))
        .toList();
  }

  private static JavaFileObject source(Path file) {
    String text = text(file);
    String home = text.lines()
        .filter(line -> line.startsWith("package "))
        .map(line -> line.substring("package ".length(), line.length() - 1).replace('.', '/') + "/")
        .findFirst()
        .orElse("");
    return JavaFileObjects.forSourceString(
        (home + file.getFileName()).replace(".java", "").replace('/', '.'), text);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
