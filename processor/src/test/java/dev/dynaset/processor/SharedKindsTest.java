package dev.dynaset.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kinds of items that other processors make, and what does not depend on the compiler. */
class SharedKindsTest {
  private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";

  @ParameterizedTest
  @EnumSource
  void kindsMayBeOfLombok(OtherProcessors order) throws IOException {
    Compilation compilation = compile(order, LOMBOK, """
        @Table("shop")
        @ItemCollection(hash = "CUSTOMER#{customer}")
        sealed interface Shop {
          @lombok.Value
          @ItemKey(hash = "CUSTOMER#{id}", range = "PROFILE")
          static final class Customer implements Shop {
            String id;
            String name;
          }
          @lombok.Data
          @ItemKey(hash = "CUSTOMER#{customer}", range = "NOTE#{number:4}")
          static final class Note implements Shop {
            private String customer;
            private int number;
            private String text;
          }
          @lombok.Value @lombok.Builder
          @ItemKey(hash = "CUSTOMER#{customer}", range = "ORDER#{id}")
          static final class Order implements Shop {
            String customer;
            String id;
          }
          @Projection(of = Note.class)
          record NoteText(int number, String text) {}
        }
        """);

    assertThat(compilation).succeeded();
    assertThat(source(compilation, "CustomerTable")).contains("new Shop.Customer(");
    assertThat(source(compilation, "NoteTable")).contains("item.setText(");
    assertThat(source(compilation, "OrderTable")).contains("new Shop.Order(");
    assertThat(source(compilation, "ShopTable")).contains("ByCustomer byCustomer(");
    assertThat(source(compilation, "Shop_NoteTextProjection"))
        .contains("AttributePath.of(\"text\")");
  }

  @ParameterizedTest
  @EnumSource
  void problemsOfKindsOfLombokAreToldOnce(OtherProcessors order) {
    Compilation compilation = compile(order, LOMBOK, """
        @Table("shop")
        sealed interface Shop {
          @lombok.Data
          @ItemKey(hash = "CUSTOMER#{id}", range = "PROFILE")
          static final class Customer implements Shop {
            private String id;
            private java.util.Date date;
          }
          @Projection(of = Customer.class)
          record Part(String id) {}
        }
        """);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[TypeUnsupported]");
  }

  @ParameterizedTest
  @EnumSource
  void kindsMayBeImmutables(OtherProcessors order) throws IOException {
    Compilation compilation = compile(order, "org.immutables.processor.ProxyProcessor", """
        @Table("shop")
        sealed interface Shop {
          @org.immutables.value.Value.Immutable
          @ItemKey(hash = "CUSTOMER#{id}", range = "PROFILE")
          non-sealed interface Customer extends Shop {
            String id();
            Optional<String> name();
            static ImmutableCustomer.Builder builder() { return ImmutableCustomer.builder(); }
          }
          @ItemKey(hash = "CUSTOMER#{id}", range = "NOTE#{number}")
          record Note(String id, long number) implements Shop {}
        }
        """);

    assertThat(compilation).succeeded();
    assertThat(source(compilation, "CustomerTable")).contains("Shop.Customer.builder()");
    assertThat(source(compilation, "ShopTable"))
        .contains("ById byId(", "item instanceof Shop.Customer");
  }

  @ParameterizedTest
  @EnumSource
  void kindsMayBeAutoValues(OtherProcessors order) throws IOException {
    Compilation compilation =
        compile(order, "com.google.auto.value.processor.AutoValueProcessor", """
            @Table("shop")
            sealed interface Shop {
              @com.google.auto.value.AutoValue
              @ItemKey(hash = "CUSTOMER#{id}", range = "PROFILE")
              abstract non-sealed class Customer implements Shop {
                abstract String id();
                abstract String name();
                static Customer of(String id, String name) {
                  return new AutoValue_Shop_Customer(id, name);
                }
              }
            }
            """);

    assertThat(compilation).succeeded();
    assertThat(source(compilation, "CustomerTable")).contains("Shop.Customer.of(");
  }

  /** Compilers know what a type permits in orders of their own. */
  @Test
  void allCompilersGenerateTheSame() {
    JavaFileObject source = JavaFileObjects.forSourceString("app.Shop", """
        package app;
        import dev.dynaset.annotation.*;
        @Table("shop")
        @ItemCollection(hash = "B#{b}")
        sealed interface Shop {
          @ItemKey(hash = "B#{z}", range = "Z") record Zebra(String z, int more) implements Shop {}
          sealed interface Half extends Shop {}
          @ItemKey(hash = "B#{y}", range = "Y") record Yak(String y, int more) implements Half {}
          @ItemKey(hash = "B#{a}", range = "A") record Ape(String a, int more) implements Half {}
          @ItemKey(hash = "A#{a}", range = "A") record Ant(String a, int more) implements Shop {}
        }
        @Table("animals")
        sealed interface Animal permits Wolf, Bear {}
        @ItemKey(hash = "W#{a}", range = "A") record Wolf(String a) implements Animal {}
        @ItemKey(hash = "B#{a}", range = "A") record Bear(String a) implements Animal {}
        """);
    Map<String, String> ofJavac = ModelCompiler.JAVAC.compile(source).generated();
    Map<String, String> ofEcj = ModelCompiler.ECJ.compile(source).generated();

    assertThat(ofJavac).hasSizeGreaterThan(20);
    assertThat(ofEcj).containsOnlyKeys(ofJavac.keySet());
    ofJavac.forEach((file, text) -> assertThat(ofEcj.get(file)).as(file).isEqualTo(text));
  }

  private static Compilation compile(OtherProcessors order, String other, String shop) {
    return order.compile(other, JavaFileObjects.forSourceString("app.Shop", """
        package app;
        import dev.dynaset.annotation.*;
        import java.util.Optional;
        """ + shop));
  }

  private static String source(Compilation compilation, String name) throws IOException {
    Optional<JavaFileObject> file = compilation.generatedSourceFile("app." + name);
    return file.orElseThrow().getCharContent(false).toString();
  }
}
