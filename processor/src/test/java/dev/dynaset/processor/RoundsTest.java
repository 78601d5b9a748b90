package dev.dynaset.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What other processors and other errors of a compilation mean to the processor. */
class RoundsTest {
  private static final JavaFileObject MODEL = source("Order", """
      @Table(Later.NAME)
      class Order extends LaterBase {
        Later status;
      }
      """);

  /** Writes, in the first round, what the model needs. */
  private static final class LateProcessor extends AbstractProcessor {
    private boolean written;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!written) {
        written = true;
        write("Later", "enum Later { OPEN; static final String NAME = \"orders\"; }");
        write("LaterBase", "class LaterBase { @dev.dynaset.annotation.HashKey String id; }");
      }
      return false;
    }

    private void write(String name, String body) {
      try (Writer writer =
          processingEnv.getFiler().createSourceFile("app." + name).openWriter()) {
        writer.write("package app;\n" + body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void aModelWaitsForTypesAndConstantsOfOtherProcessors() {
    Compilation compilation = Compiler.javac()
        .withProcessors(new DynasetProcessor(), new LateProcessor())
        .compile(MODEL);

    assertThat(compilation).succeeded();
    assertThat(names(compilation)).contains("OrderTable", "OrderCodec");
  }

  @Test
  void whatNeverComesIsReportedByTheCompiler() {
    Compilation compilation =
        Compiler.javac().withProcessors(new DynasetProcessor()).compile(MODEL);

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("cannot find symbol");
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(Locale.ROOT))
        .noneMatch(message -> message.startsWith("[TableNameIllegal]"));
  }

  @Test
  void errorsElsewhereDoNotStopGeneration() {
    Compilation compilation = Compiler.javac()
        .withProcessors(new DynasetProcessor())
        .compile(
            source("Order", "@Table(\"orders\") class Order { @HashKey String id; }"),
            source("Service", "class Service { OrderTable orders; OrderKey key; }"),
            source("Broken", "class Broken { Missing missing; }"));

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("class Missing");
    assertThat(compilation).hadErrorCount(1);
  }

  @Test
  void allProblemsOfAModelAreToldAtOnce() {
    Compilation compilation =
        Compiler.javac().withProcessors(new DynasetProcessor()).compile(source("Order", """
            @Table("my orders")
            @GlobalIndex(name = "x", hashKey = "statu")
            class Order {
              String status;
              java.util.Date date;
            }
            """));

    for (String id : List.of(
        "TableNameIllegal",
        "IndexNameIllegal",
        "IndexUnknownMember",
        "HashKeyMissing",
        "TypeUnsupported")) {
      assertThat(compilation).hadErrorContaining("[" + id + "]");
    }
    assertThat(compilation).hadErrorCount(5);
  }

  private static List<String> names(Compilation compilation) {
    return compilation.generatedSourceFiles().stream()
        .map(file -> file.getName().replaceAll(".*/|\\.java", ""))
        .toList();
  }

  private static JavaFileObject source(String name, String body) {
    return JavaFileObjects.forSourceString(
        "app." + name, "package app;\nimport dev.dynaset.annotation.*;\n" + body);
  }
}
