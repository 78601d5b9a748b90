package dev.dynaset.tests.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From Java 21 on, a switch over the items of a collection has a case for each kind, and no default. */
@Tag("once")
@EnabledForJreRange(min = JRE.JAVA_21)
class ExhaustiveSwitchTest {
  @TempDir
  Path folder;

  static Stream<JavaCompiler> compilers() {
    return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void aSwitchOfAllKindsCompiles(JavaCompiler compiler) throws IOException {
    assertThat(errors(compiler, "case Shop.OrderLine line -> line.product();")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void aKindThatIsLeftOutIsAnError(JavaCompiler compiler) throws IOException {
    assertThat(errors(compiler, ""))
        .singleElement()
        .asString()
        .containsAnyOf("does not cover", "default case");
  }

  private List<String> errors(JavaCompiler compiler, String last) throws IOException {
    Path file = Files.writeString(folder.resolve("Words.java"), """
        import dev.dynaset.tests.shared.*;
        class Words {
          String of(ShopTable shop) {
            for (Shop item : shop.byCustomerId("c")) {
              return switch (item) {
                case Shop.Customer customer -> customer.name();
                case Shop.Order order -> order.orderId();
                %s
              };
            }
            return "";
          }
        }
        """.formatted(last));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      List<String> options = List.of(
          "--release",
          "21",
          "-proc:none",
          "-d",
          folder.toString(),
          "-classpath",
          System.getProperty("java.class.path"));
      compiler
          .getTask(
              new StringWriter(),
              manager,
              diagnostics,
              options,
              null,
              manager.getJavaFileObjects(file.toFile()))
          .call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }
}
