package dev.dynaset.processor.random;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.dynaset.processor.DynasetProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Tables of several kinds of items that are compiled together. */
final class SharedBatch {
  private final Map<String, SharedSource> byFile = new HashMap<>();
  private final Map<SharedSource, List<String>> errors = new HashMap<>();
  private final List<String> elsewhere = new ArrayList<>();
  private final Compilation compilation;

  SharedBatch(List<SharedSource> tables, String... options) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (SharedSource table : tables) {
      JavaFileObject source =
          JavaFileObjects.forSourceString("shared." + table.name(), table.source());
      sources.add(source);
      byFile.put(source.getName(), table);
      errors.put(table, new ArrayList<>());
    }
    List<Object> all = new ArrayList<>(List.of("--release", "17", "-Xmaxerrs", "10000"));
    all.addAll(List.of(options));
    this.compilation =
        Compiler.javac().withProcessors(new DynasetProcessor()).withOptions(all).compile(sources);
    compilation.errors().forEach(this::take);
  }

  private void take(Diagnostic<? extends JavaFileObject> error) {
    SharedSource table =
        error.getSource() == null ? null : byFile.get(error.getSource().getName());
    if (table == null) {
      elsewhere.add(error.toString());
    } else {
      errors.get(table).add(error.getMessage(Locale.ROOT));
    }
  }

  /** What is said of a table. */
  List<String> errors(SharedSource table) {
    return errors.getOrDefault(table, List.of());
  }

  /** What is said of generated code, or at no place. */
  List<String> elsewhere() {
    return elsewhere;
  }

  /** The classes, ready to run. */
  ClassLoader classes() {
    Map<String, byte[]> classes = new HashMap<>();
    Stream.of(compilation.generatedFiles().toArray(JavaFileObject[]::new))
        .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
        .forEach(file -> classes.put(
            file.getName()
                .replaceFirst("^/?CLASS_OUTPUT/", "")
                .replace(".class", "")
                .replace('/', '.'),
            bytes(file)));
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

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
