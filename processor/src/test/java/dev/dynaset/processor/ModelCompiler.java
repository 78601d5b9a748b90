package dev.dynaset.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dynaset.processor.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * The compilers that people build with. Both compile from folder to folder, since ecj knows no
 * other way, and with all the warnings that their users see.
 */
enum ModelCompiler {
  JAVAC,
  ECJ;

  private JavaCompiler tool() {
    return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
  }

  private List<String> options(List<String> more) {
    Stream<String> usual = this == JAVAC
        ? Stream.of("--release", "17", "-Xlint:all,-processing,-auxiliaryclass")
        : Stream.of("-17");
    return Stream.concat(usual, more.stream()).toList();
  }

  /** What becomes of these sources, with Dynaset on the class path and as the only processor. */
  Compiled compile(JavaFileObject... sources) {
    return compile(List.of(sources));
  }

  /** What becomes of these sources, with Dynaset on the class path and as the only processor. */
  Compiled compile(List<JavaFileObject> sources) {
    return compile(sources, new DynasetProcessor());
  }

  /** What becomes of these sources, with Dynaset on the class path. */
  Compiled compile(List<JavaFileObject> sources, Processor... processors) {
    return compile(sources, classPath(), processors);
  }

  /** What becomes of these sources, in the order in which they are given. */
  Compiled compile(List<JavaFileObject> sources, List<File> classPath, Processor... processors) {
    return compile(sources, List.of(), classPath, processors);
  }

  /** What becomes of a fixture, with its options. */
  Compiled compile(Fixture fixture) {
    return compile(fixture, classPath(), new DynasetProcessor());
  }

  /** What becomes of a fixture, with its options. */
  Compiled compile(Fixture fixture, List<File> classPath, Processor processor) {
    return compile(fixture.sources(), fixture.options(), classPath, processor);
  }

  private Compiled compile(
      List<JavaFileObject> sources,
      List<String> more,
      List<File> classPath,
      Processor... processors) {
    try {
      Path folder = Files.createTempDirectory("dynaset-compile");
      try {
        return compile(folder, sources, options(more), classPath, processors);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class path of the tests, which is that of the processor and the runtime. */
  static List<File> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(File::new)
        .toList();
  }

  private Compiled compile(
      Path folder,
      List<JavaFileObject> sources,
      List<String> options,
      List<File> classPath,
      Processor... processors)
      throws IOException {
    Path generated = Files.createDirectory(folder.resolve("generated"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    List<File> files = write(sources, Files.createDirectory(folder.resolve("sources")));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = tool();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      manager.setLocation(StandardLocation.CLASS_PATH, classPath);
      manager.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(generated.toFile()));
      manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
      JavaCompiler.CompilationTask task = compiler.getTask(
          Writer.nullWriter(),
          manager,
          diagnostics,
          options,
          null,
          manager.getJavaFileObjectsFromFiles(files));
      task.setProcessors(List.of(processors));
      boolean succeeded = task.call();
      return Compiled.of(succeeded, diagnostics.getDiagnostics(), generated);
    }
  }

  private static List<File> write(List<JavaFileObject> sources, Path folder) throws IOException {
    List<File> files = new ArrayList<>();
    for (JavaFileObject source : sources) {
      Path file = folder.resolve(source.toUri().getPath().replaceFirst("^/", ""));
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getCharContent(false));
      files.add(file.toFile());
    }
    return files;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Whether there is such a problem with it: ecj does not resolve annotations anew in each round. */
  boolean tells(String id) {
    return this == JAVAC || !id.equals(Problem.ANNOTATION_HIDDEN.id());
  }

  /** Leaves a test out in a small dose if it is not javac's: ecj is the same on each JDK. */
  void assumeWanted() {
    assumeTrue(
        this == JAVAC || !"small".equals(System.getProperty("dynaset.dose")),
        "In a small dose javac alone compiles it.");
  }
}
