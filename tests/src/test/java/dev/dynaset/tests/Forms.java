package dev.dynaset.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Expressions with the errors that compilers find in them. Each is a class in a file of its own, and
 * a compiler gets all files at once: it reads the class path once instead of for each of them.
 */
final class Forms {
  /** What forms name beside tables. */
  private static final String BASE = """
      package dev.dynaset.tests;
      import dev.dynaset.Condition;
      class Form {
        static <V> Condition<V> onAll(TestDynamoModelConditions<V> m) {
          return m.bool().isTrue();
        }
        static <V> Condition<V> onKeyOfIndex(TestDynamoModelFields<V> m) {
          return m.number().gt(1).and(onAll(m));
        }
        static Condition<TestDynamoModelAttributes> onKey(TestDynamoModelAttributes m) {
          return m.id().exists().and(onKeyOfIndex(m));
        }
        static Condition<TestDynamoModelQuerySet.Filter> onFilter(TestDynamoModelQuerySet.Filter m) {
          return onKeyOfIndex(m);
        }
        static <V> Condition<V> onShipment(ShipmentConditions<V> s) {
          return s.note().exists();
        }
      }
      """;

  private final List<String> expressions;
  private final Path directory;
  private final Map<FormCompiler, Map<String, List<String>>> errors = new ConcurrentHashMap<>();

  Forms(Collection<String> expressions, Path directory) {
    this.expressions = List.copyOf(expressions);
    this.directory = directory;
  }

  /** What a compiler says of one of the expressions. */
  List<String> errors(FormCompiler compiler, String expression) {
    return Objects.requireNonNull(
        errors.computeIfAbsent(compiler, this::compile).get(expression), expression);
  }

  private Map<String, List<String>> compile(FormCompiler compiler) {
    try {
      Path folder = Files.createTempDirectory(directory, compiler.name());
      Map<String, List<String>> found = new LinkedHashMap<>();
      List<Path> files = new ArrayList<>();
      for (String expression : expressions) {
        found.put(expression, new ArrayList<>());
        String name = "Form" + files.size();
        files.add(Files.writeString(folder.resolve(name + ".java"), source(name, expression)));
      }
      files.add(Files.writeString(folder.resolve("Form.java"), BASE));
      for (Diagnostic<? extends JavaFileObject> error : compiler.errors(files, folder)) {
        int form = files.indexOf(Path.of(error.getSource().toUri()));
        found.get(expressions.get(form)).add(error.getMessage(Locale.ROOT));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String source(String name, String expression) {
    return """
        package dev.dynaset.tests;
        import dev.dynaset.Condition;
        import dev.dynaset.KeyRange;
        import dev.dynaset.tests.shared.*;
        import dev.dynaset.tests.shared.Shop.Status;
        class %s extends Form {
          Object form(
              TestDynamoModelTable models,
              KindsTable kinds,
              ShipmentTable shipments,
              UnsortedTable unsorted,
              ShopTable shop,
              CustomerTable customers,
              OrderTable orders,
              OrderLineTable lines,
              java.time.Instant t) {
            return %s;
          }
        }
        """.formatted(name, expression);
  }
}
