package dev.dynaset.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What incremental builds go by: each generated class comes of one model, is made of nothing that
 * the model does not reach, and is the same wherever and in whatever order it is made.
 */
@ParameterizedClass
@EnumSource
class IncrementalTest {
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  private static final List<JavaFileObject> SOURCES = List.of(
      source("Base", "class Base { @HashKey String id; }"),
      source("Status", "enum Status { OPEN }"),
      source("Order", """
          @Table("orders") @GlobalIndex(name = "by_status", hashKey = "status")
          class Order extends Base { Status status; }
          """),
      source("Line", "@Table(\"lines\") record Line(@HashKey long number) {}"),
      source("Other", "class Other {}"));

  private static final List<JavaFileObject> SHARED =
      List.of(source("Shop", """
          @Table("shop") @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
          sealed interface Shop permits Customer, Purchase {}
          """), source("Customer", """
          @ItemKey(hash = "CUSTOMER#{id}", range = "PROFILE")
          record Customer(String id) implements Shop {}
          """), source("Purchase", """
          @ItemKey(hash = "CUSTOMER#{id}", range = "PURCHASE#{number:4}")
          @IndexKey(index = "GSI1", hash = "PURCHASE#{number:4}", range = "PURCHASE")
          record Purchase(String id, int number) implements Shop {}
          """));

  @Parameter
  ModelCompiler compiler;

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @Test
  void aGeneratedClassComesOfItsModelAlone() {
    RecordingProcessor processor = new RecordingProcessor();

    Compiled compiled = compiler.compile(SOURCES, processor);

    assertThat(compiled.errors()).isEmpty();
    assertThat(processor.origins()).hasSize(15).allSatisfy((file, origins) -> {
      String model = file.startsWith("app.Order") ? "app.Order" : "app.Line";
      assertThat(origins).containsExactly(model);
    });
    assertThat(processor.resources()).isEmpty();
  }

  @Test
  void aProjectionComesOfItsRecordAlone() {
    RecordingProcessor processor = new RecordingProcessor();

    Compiled compiled = compiler.compile(
        List.of(
            source("Order", "@Table(\"orders\") class Order { @HashKey String id; }"),
            source("Part", "@Projection(of = Order.class) record Part(String id) {}")),
        processor);

    assertThat(compiled.errors()).isEmpty();
    assertThat(processor.origins())
        .containsEntry("app.PartProjection", List.of("app.Part"))
        .hasEntrySatisfying(
            "app.OrderTable", origins -> assertThat(origins).containsExactly("app.Order"));
  }

  @Test
  void aTableOfSeveralKindsIsMadeOfItsDeclarationAlone() {
    RecordingProcessor processor = new RecordingProcessor();

    Compiled compiled = compiler.compile(SHARED, processor);

    assertThat(compiled.errors()).isEmpty();
    assertThat(processor.origins())
        .hasSize(19)
        .allSatisfy((file, origins) -> assertThat(origins).containsExactly("app.Shop"));
  }

  @Test
  void nothingIsAskedForThatAModelDoesNotReach() {
    RecordingProcessor processor = new RecordingProcessor();

    compiler.compile(SOURCES, processor);

    Set<String> asked = processor.asked();
    asked.removeIf(name -> name.startsWith("java.lang."));
    // Whether the package has a class that hides one of java.lang, or that a type variable hides: a
    // build must look there anyway.
    asked.removeAll(Set.of("app.V", "app.U"));
    asked.removeIf(name -> name.matches("app\\.[A-Z]\\w+")
        && Stream.of("Base", "Status", "Order", "Line", "Other").noneMatch(name::endsWith)
        && isOfJavaLang(name));
    assertThat(asked)
        .isSubsetOf(
            "app.Order",
            "app.Line",
            "dev.dynaset.schema.RuntimeVersion",
            "javax.annotation.processing.Generated");
  }

  private static boolean isOfJavaLang(String name) {
    try {
      Class.forName("java.lang" + name.substring(name.lastIndexOf('.')));
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Test
  void theOrderOfTheSourcesDoesNotMatter() {
    List<JavaFileObject> shuffled = new ArrayList<>(golden());
    Collections.shuffle(shuffled, new Random(42));

    assertThat(generated(shuffled)).isEqualTo(generated(golden()));
  }

  @Test
  void theMachineDoesNotMatter() {
    Map<String, String> here = generated(golden());

    // Where "I" in lower case has no dot, and the date may be another.
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

    assertThat(generated(golden())).isEqualTo(here);
  }

  /** Then it does not matter either with which charset a compiler writes them. */
  @Test
  void generatedSourcesAreAscii() {
    Compiled compiled = compiler.compile(
        source("Größe", "@Table(\"sizes\") class Größe { @HashKey String größe; }"));

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.generated())
        .hasSize(7)
        .allSatisfy((file, text) -> assertThat(text).matches("[\\n -~]+"));
  }

  private Map<String, String> generated(List<JavaFileObject> sources) {
    Compiled compiled = compiler.compile(sources);
    assertThat(compiled.errors()).isEmpty();
    return compiled.generated();
  }

  /** The golden models in one compilation, one fixture of two that have classes of the same name. */
  private static List<JavaFileObject> golden() {
    Map<String, JavaFileObject> sources = new TreeMap<>();
    for (Fixture fixture : Fixture.all("golden")) {
      List<JavaFileObject> own = fixture.sources();
      if (own.stream().noneMatch(source -> sources.containsKey(source.getName()))) {
        own.forEach(source -> sources.put(source.getName(), source));
      }
    }
    return List.copyOf(sources.values());
  }

  private static JavaFileObject source(String name, String body) {
    return JavaFileObjects.forSourceString(
        "app." + name, "package app;\nimport dev.dynaset.annotation.*;\n" + body);
  }
}
