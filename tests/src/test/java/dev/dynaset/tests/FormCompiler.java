package dev.dynaset.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that must refuse what DynamoDB would refuse. */
enum FormCompiler {
  /** Of the JDK that runs the tests. */
  JAVAC,
  ECJ;

  private JavaCompiler tool() {
    return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
  }

  /** Javac is told to go on after the first hundred errors. */
  private Stream<String> options() {
    return this == JAVAC
        ? Stream.of("-Xmaxerrs", "10000", "--should-stop=ifError=FLOW")
        : Stream.of("-17", "-nowarn");
  }

  /** Whether this is what is wrong: ecj does not always name it, but says that a type does not fit. */
  boolean names(String error, String culprit) {
    return error.contains(culprit)
        || (this == ECJ && Stream.of("applicable", "Type mismatch").anyMatch(error::contains));
  }

  /** The errors in these files, which see all that the tests see. */
  List<? extends Diagnostic<? extends JavaFileObject>> errors(List<Path> files, Path output)
      throws IOException {
    JavaCompiler compiler = tool();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> all = Stream.concat(
            options(),
            Stream.of(
                "-proc:none",
                "-d",
                output.toString(),
                "-classpath",
                System.getProperty("java.class.path")))
        .toList();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      compiler
          .getTask(
              Writer.nullWriter(),
              manager,
              diagnostics,
              all,
              null,
              manager.getJavaFileObjectsFromPaths(files))
          .call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }
}
