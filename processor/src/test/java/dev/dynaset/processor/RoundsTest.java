package dev.dynaset.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other processors and other errors of a compilation mean to the processor. */
@ParameterizedClass
@EnumSource
class RoundsTest {
  private static final JavaFileObject MODEL = source("Order", """
      @Table(Later.NAME)
      class Order extends LaterBase {
        Later status;
      }
      """);

  @Parameter
  ModelCompiler compiler;

  /** Writes, in some round, what the model needs, and in each before that something else. */
  private static final class LateProcessor extends AbstractProcessor {
    private final int last;
    private int rounds;

    LateProcessor(int last) {
      this.last = last;
    }

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
      rounds++;
      if (rounds < last) {
        write("Early" + rounds, "class Early" + rounds + " {}");
      } else if (rounds == last) {
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

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aModelWaitsForTypesAndConstantsOfOtherProcessors(int round) {
    Compiled compiled =
        compiler.compile(List.of(MODEL), new DynasetProcessor(), new LateProcessor(round));

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.generated()).containsKeys("OrderTable.java", "OrderUpdate.java");
  }

  @Test
  void whatNeverComesIsReportedByTheCompiler() {
    Compiled compiled = compiler.compile(MODEL);

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.errors())
        .extracting(Compiled.Message::text)
        .anyMatch(text -> text.contains("cannot find symbol")
            || text.contains("Later cannot be resolved to a type"));
    assertThat(compiled.ids()).doesNotContain("TableNameIllegal");
  }

  @Test
  void errorsElsewhereDoNotStopGeneration() {
    Compiled compiled = compiler.compile(
        source("Order", "@Table(\"orders\") class Order { @HashKey String id; }"),
        source("Service", "class Service { OrderTable orders; OrderKey key; }"),
        source("Missing", "class Missing { Nowhere nowhere; }"),
        source("WrongType", "class WrongType { int number = \"text\"; }"),
        source("WrongImport", "import nowhere.Nothing; class WrongImport {}"));

    assertThat(compiled.errors())
        .extracting(Compiled.Message::file)
        .contains("Missing.java", "WrongImport.java")
        .isSubsetOf("Missing.java", "WrongImport.java", "WrongType.java");
    assertThat(compiled.ids()).isEmpty();
    assertThat(compiled.generated()).containsKeys("OrderTable.java", "OrderUpdate.java");
  }

  @Test
  void allProblemsOfAModelAreToldAtOnce() {
    Compiled compiled = compiler.compile(source("Order", """
            @Table("my orders")
            @GlobalIndex(name = "x", hashKey = "statu")
            class Order {
              String status;
              java.util.Date date;
            }
            """));

    assertThat(compiled.ids())
        .containsExactlyInAnyOrder(
            "TableNameIllegal",
            "IndexNameIllegal",
            "IndexUnknownMember",
            "HashKeyMissing",
            "TypeUnsupported");
  }

  @Test
  void aDocumentWithAnErrorSilencesAllThatHoldIt() {
    Compiled compiled = compiler.compile(
        source("Order", "@Table(\"orders\") class Order { @HashKey String id; Holder holder; }"),
        source("Holder", "@Document class Holder { java.util.List<Bad> bad; Kind kind; }"),
        source("Kind", """
            @Document
            sealed interface Kind {
              @Document
              record A(Bad b) implements Kind {}
            }
            """),
        source("Bad", "@Document class Bad { java.util.Date date; }"));

    assertThat(compiled.ids()).containsExactly("TypeUnsupported");
    assertThat(compiled.generated()).isEmpty();
  }

  @Test
  void allThatHoldADocumentWaitWithIt() {
    Compiled compiled = compiler.compile(
        List.of(
            source(
                "Order", "@Table(\"orders\") class Order { @HashKey String id; Holder holder; }"),
            source("Holder", "@Document class Holder { java.util.List<Waiting> waiting; }"),
            source("Waiting", "@Document class Waiting { Later later; Holder holder; }")),
        new DynasetProcessor(),
        new LateProcessor(2));

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.generated().keySet())
        .anyMatch(file -> file.endsWith("OrderTable.java"))
        .anyMatch(file -> file.endsWith("HolderCodec.java"))
        .anyMatch(file -> file.endsWith("WaitingCodec.java"));
  }

  @Test
  void aDocumentOfAnotherCompilationHasItsCodecThere() throws IOException {
    Compiled compiled = compiler.compile(
        List.of(source(
            "Order", "@Table(\"orders\") class Order { @HashKey String id; lib.Address to; }")),
        OtherCompilation.classPath(new DynasetProcessor()),
        new DynasetProcessor());

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.generated().keySet())
        .anyMatch(file -> file.endsWith("OrderTable.java"))
        .noneMatch(file -> file.endsWith("AddressCodec.java"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aProjectionWaitsWithItsModel(int round) {
    Compiled compiled = compiler.compile(
        List.of(
            source("Summary", "@Projection(of = Order.class) record Summary(Later status) {}"),
            MODEL),
        new DynasetProcessor(),
        new LateProcessor(round));

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.generated()).containsKeys("OrderTable.java", "SummaryProjection.java");
  }

  @Test
  void aModelWithAnErrorSilencesItsProjections() {
    Compiled compiled = compiler.compile(
        source("Order", "@Table(\"orders\") class Order { @HashKey String id; Bad bad; }"),
        source("Bad", "@Document class Bad { java.util.Date date; }"),
        source("Summary", "@Projection(of = Order.class) record Summary(int nothing) {}"));

    assertThat(compiled.ids()).containsExactly("TypeUnsupported");
    assertThat(compiled.generated()).isEmpty();
  }

  @Test
  void aProjectionOfWhatNeverComesIsReportedByTheCompiler() {
    Compiled compiled = compiler.compile(
        source("Summary", "@Projection(of = Nowhere.class) record Summary(int number) {}"),
        source("Waiting", "@Projection(of = Order.class) record Waiting(Later status) {}"),
        source("Order", "@Table(\"orders\") class Order { @HashKey String id; Later status; }"));

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.ids()).doesNotContain("ProcessorFailed", "ProjectionOfNoTable");
  }

  @Test
  void whatAProjectionIsOfMayComeLater() {
    Compiled compiled = compiler.compile(
        List.of(source("Summary", "@Projection(of = Later.class) record Summary(int number) {}")),
        new DynasetProcessor(),
        new LateProcessor(2));

    assertThat(compiled.ids()).containsExactly("ProjectionOfNoTable");
  }

  @Test
  void aProjectionOfAnotherCompilationHasItsTableThere() throws IOException {
    JavaFileObject projection = source("Summary", """
        @Projection(of = lib.Shipment.class)
        record Summary(String status, @Source("shipTo.street") String street, lib.Address shipTo) {}
        """);

    Compiled compiled = compiler.compile(
        List.of(projection),
        OtherCompilation.classPath(new DynasetProcessor()),
        new DynasetProcessor());
    Compiled without =
        compiler.compile(List.of(projection), OtherCompilation.classPath(), new DynasetProcessor());

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.generated()).containsOnlyKeys("SummaryProjection.java");
    assertThat(without.ids()).containsExactly("ProjectionOfNoTable");
  }

  private static JavaFileObject source(String name, String body) {
    return JavaFileObjects.forSourceString(
        "app." + name, "package app;\nimport dev.dynaset.annotation.*;\n" + body);
  }
}
