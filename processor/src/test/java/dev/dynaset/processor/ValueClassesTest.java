package dev.dynaset.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Abstract models that other processors implement, whichever of the two comes first. */
class ValueClassesTest {
  private static final String AUTO_VALUE = "com.google.auto.value.processor.AutoValueProcessor";
  private static final String IMMUTABLES = "org.immutables.processor.ProxyProcessor";

  @ParameterizedTest
  @EnumSource
  void anAutoValueIsMadeByItsStaticMethod(OtherProcessors order) throws IOException {
    assertThat(read(order, AUTO_VALUE, """
        @AutoValue
        abstract class Order {
          @HashKey abstract String id();
          abstract @Nullable Long total();
          static Order create(String id, @Nullable Long total) {
            return new AutoValue_Order(id, total);
          }
        }
        """))
        .contains("return Order.create(in.string(ID), in.longOrNull(TOTAL));");
  }

  @ParameterizedTest
  @EnumSource
  void anAutoValueIsMadeByItsBuilder(OtherProcessors order) throws IOException {
    assertThat(read(order, AUTO_VALUE, """
        @AutoValue
        abstract class Order {
          @HashKey abstract String getId();
          abstract boolean isPaid();
          static Builder builder() { return new AutoValue_Order.Builder(); }
          abstract Builder toBuilder();
          @AutoValue.Builder
          abstract static class Builder {
            abstract Builder setId(String id);
            abstract Builder setPaid(boolean paid);
            abstract Order build();
          }
        }
        """))
        .contains("return Order.builder().setId(in.string(ID)).setPaid(in.bool(PAID)).build()");
  }

  @ParameterizedTest
  @EnumSource
  void anImmutableIsMadeByTheBuilderThatIsGenerated(OtherProcessors order) throws IOException {
    assertThat(read(order, IMMUTABLES, """
        @Value.Immutable
        interface Order extends HasId {
          @Nullable Long total();
          @Value.Default default String place() { return ""; }
          @Value.Derived default String label() { return id() + total(); }
          static ImmutableOrder.Builder builder() { return ImmutableOrder.builder(); }
        }
        interface HasId {
          @HashKey String id();
        }
        """))
        .contains("return Order.builder().id(in.string(ID)).total(in.longOrNull(TOTAL)).build()");
  }

  @ParameterizedTest
  @EnumSource
  void anImmutableMayHavePrefixesOfBothKinds(OtherProcessors order) throws IOException {
    assertThat(read(order, IMMUTABLES, """
        @Value.Immutable
        abstract class Order {
          @HashKey abstract String getId();
          abstract boolean isPaid();
          static ImmutableOrder.Builder builder() { return ImmutableOrder.builder(); }
        }
        """))
        .contains("return Order.builder().id(in.string(ID)).isPaid(in.bool(PAID)).build()");
  }

  @ParameterizedTest
  @EnumSource
  void anImmutableMayHavePrefixesAtSomeGetters(OtherProcessors order) throws IOException {
    assertThat(read(order, IMMUTABLES, """
        @Value.Immutable
        abstract class Order {
          @HashKey abstract String getId();
          abstract boolean paid();
          static ImmutableOrder.Builder builder() { return ImmutableOrder.builder(); }
        }
        """))
        .contains("return Order.builder().id(in.string(GET_ID)).paid(in.bool(PAID)).build()");
  }

  @ParameterizedTest
  @EnumSource
  void anImmutableIsMadeByAMethodThatReturnsWhatIsGenerated(OtherProcessors order)
      throws IOException {
    assertThat(read(order, IMMUTABLES, """
        @Value.Immutable(builder = false)
        interface Order {
          @Value.Parameter @HashKey String id();
          static ImmutableOrder of(String id) { return ImmutableOrder.of(id); }
        }
        """)).contains("return Order.of(in.string(ID));");
  }

  @ParameterizedTest
  @EnumSource
  void keysAreMadeOfAnAutoValue(OtherProcessors order) throws IOException {
    assertThat(readItem(order, AUTO_VALUE, """
        @AutoValue
        @ItemKey(hash = "CUSTOMER#{customer}", range = "ORDER#{id}")
        abstract class Order {
          @FromKey abstract String customer();
          abstract String id();
          static Order create(String customer, String id) {
            return new AutoValue_Order(customer, id);
          }
        }
        """))
        .contains("return Order.create(key.string(CUSTOMER), in.string(ID));");
  }

  @ParameterizedTest
  @EnumSource
  void keysAreMadeOfAnImmutable(OtherProcessors order) throws IOException {
    assertThat(readItem(order, IMMUTABLES, """
        @Value.Immutable
        @GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
        @ItemKey(hash = "CUSTOMER#{customer}", range = "ORDER#{id}")
        @IndexKey(index = "GSI1", hash = "{total}")
        interface Order extends HasId {
          @FromKey String customer();
          @Nullable Long total();
          static ImmutableOrder.Builder builder() { return ImmutableOrder.builder(); }
        }
        interface HasId {
          @FromKey String id();
        }
        """))
        .contains("return Order.builder().id(key.string(ID)).customer(key.string(CUSTOMER))"
            + ".total(in.longOrNull(TOTAL)).build()");
  }

  /** The method {@code read} of the codec, in one line. */
  private static String read(OtherProcessors order, String processor, String model)
      throws IOException {
    return GeneratedCode.read(compile(order, processor, model));
  }

  /** The method {@code readItem} of the codec, in one line. */
  private static String readItem(OtherProcessors order, String processor, String model)
      throws IOException {
    return GeneratedCode.readItem(compile(order, processor, model));
  }

  private static Compilation compile(OtherProcessors order, String processor, String model) {
    Compilation compilation =
        order.compile(processor, JavaFileObjects.forSourceString("app.Order", """
            package app;
            import com.google.auto.value.AutoValue;
            import dev.dynaset.annotation.*;
            import org.immutables.value.Value;
            import org.jspecify.annotations.Nullable;
            @Table("orders")
            """ + model));
    assertThat(compilation).succeeded();
    return compilation;
  }
}
