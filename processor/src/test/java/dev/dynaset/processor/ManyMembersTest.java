package dev.dynaset.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Models with so many members that one chain of calls would be too deep for the compiler. */
class ManyMembersTest {
  private static final int MANY = 2_000;

  /** The JVM allows 255 parameters, of which a constructor has {@code this}. */
  private static final int MOST_PARAMETERS = 254;

  @Test
  void setters() {
    assertThat(compile("""
        class Order {
          @HashKey String id;
          %s
        }
        """.formatted(each(MANY, n -> "String text" + n + ";\n"))))
        .succeededWithoutWarnings();
  }

  @Test
  void components() {
    String components = each(MOST_PARAMETERS - 1, n -> ", String text" + n);

    assertThat(compile("record Order(@HashKey String id%s) {}".formatted(components)))
        .succeededWithoutWarnings();
  }

  @Test
  void builders() {
    assertThat(compile("""
        abstract class Order {
          @HashKey abstract String id();
          %s
          static Builder builder() { return new Builder(); }
          static class Builder {
            Builder id(String id) { return this; }
            %s
            Order build() { throw new IllegalStateException(); }
          }
        }
        """.formatted(
                each(MANY, n -> "abstract String text" + n + "();\n"),
                each(MANY, n -> "Builder text" + n + "(String text) { return this; }\n"))))
        .succeededWithoutWarnings();
  }

  private static String each(int count, IntFunction<String> member) {
    return IntStream.range(0, count).mapToObj(member).collect(Collectors.joining());
  }

  private static Compilation compile(String model) {
    return Compiler.javac()
        .withProcessors(new DynasetProcessor())
        .withOptions("-Xlint:all,-processing", "-Werror")
        .compile(JavaFileObjects.forSourceString("app.Order", """
            package app;
            import dev.dynaset.annotation.*;
            @Table("orders")
            """ + model));
  }
}
