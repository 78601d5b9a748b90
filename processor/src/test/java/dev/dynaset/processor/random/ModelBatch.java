package dev.dynaset.processor.random;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.dynaset.processor.DynasetProcessor;
import dev.dynaset.processor.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Models that are compiled together, each in names of its own. */
final class ModelBatch {
  private static final Pattern ID = Pattern.compile("^\\[(\\w+)] ");
  private static final Set<String> IDS =
      Arrays.stream(Problem.values()).map(Problem::id).collect(Collectors.toSet());

  private final Map<String, ModelSource> byFile = new HashMap<>();
  private final Map<ModelSource, List<String>> said = new HashMap<>();
  private final Compilation compilation;

  private final Map<String, String> failures = new LinkedHashMap<>();

  ModelBatch(List<ModelSource> models, String... options) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (ModelSource model : models) {
      said.put(model, new ArrayList<>());
      model.files().forEach((name, text) -> {
        JavaFileObject source = JavaFileObjects.forSourceString(name, text);
        sources.add(source);
        byFile.put(source.getName(), model);
      });
    }
    this.compilation = Compiler.javac()
        .withProcessors(new DynasetProcessor())
        .withOptions(withMore(options))
        .compile(sources);
    compilation.diagnostics().forEach(this::take);
  }

  private static List<Object> withMore(String... options) {
    List<Object> all = new ArrayList<>(
        List.of("--release", "17", "-Xlint:all,-processing", "-Xmaxerrs", "10000", "-Xmaxwarns"));
    all.add("10000");
    all.addAll(List.of(options));
    return all;
  }

  private void take(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getKind() == Diagnostic.Kind.NOTE) {
      return;
    }
    String text = diagnostic.getMessage(Locale.ROOT);
    JavaFileObject file = diagnostic.getSource();
    if (file == null) {
      if (!text.contains("-Werror")) {
        fail("", "At no place: " + diagnostic);
      }
      return;
    }
    ModelSource model = byFile.get(file.getName());
    if (model == null) {
      fail(modelOf(file), "In generated code: " + diagnostic);
      return;
    }
    Matcher id = ID.matcher(text);
    boolean isOurs = id.find();
    said.get(model).add(isOurs ? id.group(1) : diagnostic.getKind() + " " + text);
    if (isOurs && (!IDS.contains(id.group(1)) || id.group(1).equals("ProcessorFailed"))) {
      fail(model.toString(), text);
    }
  }

  /** The first failure of a model is told: others are often its echo. */
  private void fail(String model, String text) {
    failures.putIfAbsent(model, text);
  }

  /** What is wrong with what the processor did, with the models. */
  List<String> failures() {
    List<String> texts = new ArrayList<>();
    failures.forEach((model, text) -> texts.add(text + "\n" + model));
    return texts;
  }

  private String modelOf(JavaFileObject generated) {
    return byFile.values().stream()
        .filter(model -> generated.getName().contains("/m" + model.seed() + "/")
            || generated.getName().contains("_" + model.seed()))
        .findFirst()
        .map(ModelSource::toString)
        .orElse("?");
  }

  /** The ids and messages of a model, in a random order. */
  List<String> said(ModelSource model) {
    return said.getOrDefault(model, List.of());
  }

  boolean succeeded() {
    return compilation.status() == Compilation.Status.SUCCESS;
  }

  /** The sources that were generated, by name. */
  Map<String, String> generated() {
    Map<String, String> sources = new TreeMap<>();
    compilation.generatedSourceFiles().forEach(file -> sources.put(file.getName(), text(file)));
    return sources;
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The classes, ready to run. */
  ClassLoader classes() {
    Map<String, byte[]> classes = new HashMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String name = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "").replace(".class", "");
        try (java.io.InputStream in = file.openInputStream()) {
          classes.put(name.replace('/', '.'), in.readAllBytes());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return new ClassLoader(getClass().getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    };
  }
}
