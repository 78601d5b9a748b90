package dev.dynaset.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models whose members Lombok makes, whichever of the two processors comes first. */
class LombokTest {
  private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";

  @ParameterizedTest
  @EnumSource
  void aProjectionWaitsWithItsModel(OtherProcessors order) throws IOException {
    Compilation compilation = compile(order, """
        @Data
        class Order {
          @HashKey private String id;
          private Long total;

          @Projection(of = Order.class)
          record Sum(String id, long total) {}
        }
        """);

    assertThat(compilation).succeeded();
    assertThat(compilation.generatedSourceFiles())
        .anyMatch(file -> file.getName().endsWith("/Order_SumProjection.java"));
  }

  @ParameterizedTest
  @EnumSource
  void dataIsSet(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @Data
        class Order {
          @HashKey private String id;
          private boolean paid;
          private boolean isOpen;
          private Boolean isLate;
          private Long aTotal;
        }
        """))
        .contains(
            "item.setId(",
            "item.setPaid(",
            "item.setOpen(",
            "item.setIsLate(",
            "item.setATotal((Long) ");
  }

  @ParameterizedTest
  @EnumSource
  void dataWithFinalFieldsIsMadeAndSet(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @Data
        class Order {
          @HashKey private final String id;
          private String note;
        }
        """)).contains("new Order(in.string(ID))", "item.setNote(");
  }

  @ParameterizedTest
  @EnumSource
  void dataWithConstructorsIsSet(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @Data @NoArgsConstructor @AllArgsConstructor
        class Order {
          @HashKey private String id;
          private String note;
        }
        """)).contains("new Order();", "item.setNote(");
  }

  @ParameterizedTest
  @EnumSource
  void valueIsMadeByItsConstructor(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @Value
        class Order {
          @HashKey String id;
          boolean isOpen;
          Long total;
        }
        """))
        .contains("return new Order(in.string(ID), in.bool(IS_OPEN), (Long) ");
  }

  @ParameterizedTest
  @EnumSource
  void valueWithAConstructorWithoutParametersIsNotSet(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @Value @NoArgsConstructor(force = true) @AllArgsConstructor
        class Order {
          @HashKey String id;
        }
        """)).contains("return new Order(in.string(ID))");
  }

  @ParameterizedTest
  @EnumSource
  void valueWithAStaticConstructorIsMadeByThat(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @Value(staticConstructor = "of")
        class Order {
          @HashKey String id;
        }
        """)).contains("return Order.of(in.string(ID))");
  }

  @ParameterizedTest
  @EnumSource
  void valueWithABuilderIsMadeByItsConstructor(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @Value @Builder
        class Order {
          @HashKey String id;
          long total;
        }
        """)).contains("return new Order(in.string(ID), in.longValue(TOTAL))");
  }

  @ParameterizedTest
  @EnumSource
  void aBuilderIsUsedIfNoConstructorIsVisible(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @Builder @Getter @AllArgsConstructor(access = AccessLevel.PRIVATE)
        class Order {
          @HashKey private String id;
          private boolean isOpen;
        }
        """))
        .contains("return Order.builder().id(in.string(ID)).isOpen(in.bool(IS_OPEN)).build()");
  }

  @ParameterizedTest
  @EnumSource
  void aBuilderWithGettersIsMadeByItsConstructor(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @Builder @Getter
        class Order {
          @HashKey private String id;
          private long total;
        }
        """)).contains("return new Order(in.string(ID), in.longValue(TOTAL))");
  }

  @ParameterizedTest
  @EnumSource
  void aRecordWithABuilderIsMadeByItsConstructor(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @Builder
        record Order(@HashKey String id, long total) {}
        """)).contains("return new Order(in.string(ID), in.longValue(TOTAL))");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@Builder", "@AllArgsConstructor", "@Builder(builderMethodName = \"make\")"})
  void aRecordNeedsNothingOfLombok(String annotation) throws IOException {
    assertThat(compileAlone(annotation + " " + """
        record Order(@HashKey String id, long total) {}
        """)).succeeded();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@Builder", "@SuperBuilder", "@Data", "@Value", "@AllArgsConstructor"})
  void aClassWithinTheModelIsNoAffairOfTheModel(String annotation) throws IOException {
    assertThat(compileAlone("""
        class Order {
          @HashKey String id;

          %s
          static class Draft {
            private final String text = "";
          }
        }
        """.formatted(annotation))).succeeded();
  }

  @ParameterizedTest
  @EnumSource
  void aSuperBuilderTakesInheritedMembers(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @SuperBuilder @Getter
        class Order extends Entity {
          private long total;
        }

        @SuperBuilder @Getter
        abstract class Entity {
          @HashKey private String id;
        }
        """))
        .contains("return Order.builder().id(in.string(ID)).total(in.longValue(TOTAL)).build()");
  }

  @ParameterizedTest
  @EnumSource
  void theFormerSuperBuilderDoesToo(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @lombok.experimental.SuperBuilder @Getter
        class Order extends Entity {
          private long total;
        }

        @lombok.experimental.SuperBuilder @Getter
        abstract class Entity {
          @HashKey private String id;
        }
        """))
        .contains("return Order.builder().id(in.string(ID)).total(in.longValue(TOTAL)).build()");
  }

  @ParameterizedTest
  @EnumSource
  void inheritedDataIsSet(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @Data @EqualsAndHashCode(callSuper = true)
        class Order extends Entity<String> {
          private long total;
        }

        @Data
        class Entity<K> {
          @HashKey private K id;
        }
        """)).contains("item.setId(in.string(ID))", "item.setTotal(");
  }

  @ParameterizedTest
  @EnumSource
  void fluentAccessorsAreFound(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        @Data @Accessors(fluent = true)
        class Order {
          @HashKey private String id;
          private boolean isOpen;
        }
        """))
        .contains("item.id(in.string(ID))", "item.isOpen(in.bool(IS_OPEN))");
  }

  @ParameterizedTest
  @EnumSource
  void annotationsMayStandAtFields(OtherProcessors order) throws IOException {
    assertThat(read(order, """
        class Order {
          @HashKey @Getter @Setter private String id;
        }
        """)).contains("item.setId(in.string(ID))");
  }

  @ParameterizedTest
  @EnumSource
  void keysAreMadeOfDataThatIsSet(OtherProcessors order) throws IOException {
    assertThat(readItem(order, """
        @Data
        @GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
        @ItemKey(hash = "CUSTOMER#{customer}", range = "{number}")
        @IndexKey(index = "GSI1", hash = "{note}#{place}")
        class Order {
          @FromKey private String customer;
          private int number;
          private String note;
          private String place;
        }
        """))
        .contains(
            "ItemReader key = membersOf(in);",
            "item.setCustomer(key.string(CUSTOMER))",
            "item.setNumber(in.intValue(NUMBER))",
            "item.setNote(in.string(NOTE))");
  }

  @ParameterizedTest
  @EnumSource
  void keysAreMadeOfAValueWithABuilder(OtherProcessors order) throws IOException {
    assertThat(readItem(order, """
        @Builder @Getter @AllArgsConstructor(access = AccessLevel.PRIVATE)
        @ItemKey(hash = "CUSTOMER#{customer}", range = "ORDER#{id}")
        class Order {
          @FromKey private String customer;
          private String id;
        }
        """))
        .contains(
            "return Order.builder().customer(key.string(CUSTOMER)).id(in.string(ID)).build()");
  }

  @ParameterizedTest
  @EnumSource
  void problemsAreToldOnce(OtherProcessors order) {
    Compilation compilation = compile(order, """
        @Data
        class Order {
          @HashKey private String id;
          private java.util.Date date;
        }
        """);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[TypeUnsupported]");
  }

  /** The method {@code read} of the codec, in one line. */
  private static String read(OtherProcessors order, String model) throws IOException {
    Compilation compilation = compile(order, model);

    assertThat(compilation).succeeded();
    return GeneratedCode.read(compilation);
  }

  /** The method {@code readItem} of the codec, in one line. */
  private static String readItem(OtherProcessors order, String model) throws IOException {
    Compilation compilation = compile(order, model);

    assertThat(compilation).succeeded();
    return GeneratedCode.readItem(compilation);
  }

  private static Compilation compile(OtherProcessors order, String model) {
    return order.compile(LOMBOK, source(model));
  }

  /** Without Lombok on the processor path. */
  private static Compilation compileAlone(String model) {
    return Compiler.javac().withProcessors(new DynasetProcessor()).compile(source(model));
  }

  private static JavaFileObject source(String model) {
    return JavaFileObjects.forSourceString("app.Order", """
        package app;
        import dev.dynaset.annotation.*;
        import lombok.*;
        import lombok.experimental.Accessors;
        @Table("orders")
        """ + model);
  }
}
