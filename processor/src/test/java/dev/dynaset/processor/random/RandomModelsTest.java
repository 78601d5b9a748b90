package dev.dynaset.processor.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.dynaset.processor.DynasetProcessor;
import dev.dynaset.processor.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random models either compile, without a warning, and come back from their stored form; or fail
 * with errors of the catalogue. There is never an exception, and never an error in generated code.
 * The seed is shown; {@code -Ddynaset.seed} sets it, {@code -Ddynaset.models} how many are tried.
 */
class RandomModelsTest {
  private static final long SEED = Long.getLong("dynaset.seed", System.nanoTime());
  private static final int MODELS = Integer.getInteger("dynaset.models", 60);
  private static final int BATCH = 60;
  private static final Set<String> IDS =
      Stream.of(Problem.values()).map(Problem::id).collect(Collectors.toSet());

  private final Random random = new Random(SEED);

  @TempDir
  Path folder;

  @Test
  void validOnesCompileAndComeBack() throws Exception {
    for (int done = 0; done < MODELS; done += BATCH) {
      List<RandomModel> models = new ArrayList<>();
      for (int i = 0; i < Math.min(BATCH, MODELS - done); i++) {
        models.add(RandomModel.valid(random.nextLong(), "valid" + (done + i)));
      }
      List<Diagnostic<? extends JavaFileObject>> said = compile(models, true);

      assertThat(said).as("seed %s: %s", SEED, sourceOfFirst(said, models)).isEmpty();
      assertComeBack(models);
    }
  }

  private void assertComeBack(List<RandomModel> models) throws Exception {
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      for (RandomModel model : models) {
        Class<?> roundTrip = loader.loadClass(model.home() + ".RoundTrip");
        assertThat((boolean) roundTrip.getMethod("comesBack").invoke(null))
            .as("seed %s: %s", SEED, model.source())
            .isTrue();
      }
    }
  }

  @Test
  void brokenOnesFailWithErrorsOfTheCatalogue() throws IOException {
    for (int done = 0; done < MODELS; done += BATCH) {
      List<RandomModel> models = new ArrayList<>();
      for (int i = 0; i < Math.min(BATCH, MODELS - done); i++) {
        models.add(RandomModel.broken(random.nextLong(), "broken" + (done + i)));
      }
      List<Diagnostic<? extends JavaFileObject>> said = compile(models, false);

      for (Diagnostic<? extends JavaFileObject> message : said) {
        assertThat(id(message)).as("seed %s: %s", SEED, message).isIn(IDS);
        assertThat(message.getSource().getName()).as("%s", message).endsWith("Model.java");
      }
      for (RandomModel model : models) {
        assertThat(said)
            .as("seed %s: %s in %s", SEED, model.breachInWords().orElseThrow(), model.source())
            .anyMatch(message -> message.getSource().getName().contains(model.home() + "/"));
      }
    }
  }

  private static String id(Diagnostic<?> message) {
    String text = message.getMessage(Locale.ROOT);
    return text.startsWith("[") ? text.substring(1, text.indexOf(']')) : text;
  }

  private static String sourceOfFirst(
      List<Diagnostic<? extends JavaFileObject>> said, List<RandomModel> models) {
    return said.stream()
        .limit(1)
        .flatMap(message -> models.stream()
            .filter(model -> message.getSource() != null
                && message.getSource().getName().contains(model.home() + "/")))
        .map(RandomModel::source)
        .collect(Collectors.joining());
  }

  private List<Diagnostic<? extends JavaFileObject>> compile(
      List<RandomModel> models, boolean withRoundTrips) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (RandomModel model : models) {
      sources.add(JavaFileObjects.forSourceString(model.home() + ".Model", model.source()));
      if (withRoundTrips) {
        sources.add(
            JavaFileObjects.forSourceString(model.home() + ".RoundTrip", model.roundTrip()));
      }
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      manager.setLocation(
          StandardLocation.CLASS_PATH,
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
              .map(File::new)
              .toList());
      manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
      manager.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(folder.toFile()));
      JavaCompiler.CompilationTask task = compiler.getTask(
          Writer.nullWriter(),
          manager,
          diagnostics,
          List.of("-Xlint:all,-processing,-auxiliaryclass", "-Xmaxerrs", "10000"),
          null,
          sources);
      task.setProcessors(List.of(new DynasetProcessor()));
      task.call();
    }
    return diagnostics.getDiagnostics();
  }
}
