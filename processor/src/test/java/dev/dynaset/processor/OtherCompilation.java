package dev.dynaset.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/**
 * A library with a document, {@code lib.Address}, and a table, {@code lib.Shipment}, that models and
 * projections of another compilation use.
 */
final class OtherCompilation {
  private OtherCompilation() {}

  /** A class path with the library, compiled with these processors, and all else. */
  static List<File> classPath(Processor... processors) throws IOException {
    return classPath(
        List.of(
            JavaFileObjects.forSourceString("lib.Address", """
            package lib;

            @dev.dynaset.annotation.Document
            public record Address(String street) {}
            """),
            JavaFileObjects.forSourceString("lib.Shipment", """
            package lib;

            @dev.dynaset.annotation.Table("shipments")
            public record Shipment(
                @dev.dynaset.annotation.HashKey String id,
                @dev.dynaset.annotation.Attribute("s") String status,
                Address shipTo) {}
            """)),
        processors);
  }

  /** A class path with these classes of the package {@code lib}, compiled so, and all else. */
  static List<File> classPath(List<JavaFileObject> sources, Processor... processors)
      throws IOException {
    Compilation compilation = Compiler.javac().withProcessors(processors).compile(sources);
    Path folder = Files.createTempDirectory("library");
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        write(file, folder);
      }
    }
    return Stream.concat(
            Stream.of(folder.toFile()),
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(File::new))
        .toList();
  }

  private static void write(JavaFileObject file, Path folder) throws IOException {
    Path home = Files.createDirectories(folder.resolve("lib"));
    String name = file.getName().substring(file.getName().lastIndexOf('/') + 1);
    try (InputStream in = file.openInputStream()) {
      Files.write(home.resolve(name), in.readAllBytes());
    }
  }
}
