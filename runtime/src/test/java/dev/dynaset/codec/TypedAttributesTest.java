package dev.dynaset.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemMappingException;
import dev.dynaset.direct.EncodedItem;
import dev.dynaset.direct.JsonOutput;
import dev.dynaset.direct.StoredItem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What generated codecs call for the attributes of common types. */
class TypedAttributesTest {
  private static final Map<String, String> BOXES = Map.of(
      "byte", "Byte",
      "short", "Short",
      "int", "Integer",
      "long", "Long",
      "float", "Float",
      "double", "Double",
      "boolean", "Boolean");
  private static final ItemShape SHAPE =
      ItemShape.ofItem("Thing", 1, "id", "member").storedAs("member", "m");
  private static final EnumForm<TimeUnit> UNITS = EnumForm.of(TimeUnit.values());
  private static final AttributeValue OTHER = AttributeValue.fromL(List.of());

  /**
   * An attribute of a type, at position 1.
   *
   * @param name of the type
   * @param value a value
   * @param stored what is stored for it
   * @param write writes what must be there
   * @param writeOrAbsent writes what may be null
   * @param read reads what must be there
   * @param readOrNull reads what may be absent
   * @param <V> the type
   */
  record Typed<V>(
      String name,
      V value,
      AttributeValue stored,
      BiConsumer<ItemWriter, @Nullable V> write,
      BiConsumer<ItemWriter, @Nullable V> writeOrAbsent,
      Function<ItemReader, V> read,
      Function<ItemReader, @Nullable V> readOrNull) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static <V extends Number> Typed<V> number(
      String name,
      V value,
      Function<ItemReader, V> read,
      Function<ItemReader, @Nullable V> orNull) {
    return new Typed<>(
        name,
        value,
        AttributeValue.fromN("" + value),
        (out, number) -> out.number(1, number),
        (out, number) -> out.numberOrAbsent(1, number),
        read,
        orNull);
  }

  private static <V> Typed<V> text(
      V value,
      BiConsumer<ItemWriter, @Nullable V> write,
      BiConsumer<ItemWriter, @Nullable V> orAbsent,
      Function<ItemReader, V> read,
      Function<ItemReader, @Nullable V> orNull) {
    return new Typed<>(
        value.getClass().getSimpleName(),
        value,
        AttributeValue.fromS(value.toString()),
        write,
        orAbsent,
        read,
        orNull);
  }

  static List<Typed<?>> types() {
    return List.of(
        number("byte", (byte) -128, in -> in.byteValue(1), in -> in.byteOrNull(1)),
        number("short", (short) 32_767, in -> in.shortValue(1), in -> in.shortOrNull(1)),
        number("int", -7, in -> in.intValue(1), in -> in.intOrNull(1)),
        number("long", Long.MIN_VALUE, in -> in.longValue(1), in -> in.longOrNull(1)),
        number("float", 1.5f, in -> in.floatValue(1), in -> in.floatOrNull(1)),
        number("double", 2.5, in -> in.doubleValue(1), in -> in.doubleOrNull(1)),
        number("BigInteger", BigInteger.TEN, in -> in.bigInteger(1), in -> in.bigIntegerOrNull(1)),
        number(
            "BigDecimal",
            new BigDecimal("1.50"),
            in -> in.bigDecimal(1),
            in -> in.bigDecimalOrNull(1)),
        text(
            "text",
            (out, value) -> out.string(1, value),
            (out, value) -> out.stringOrAbsent(1, value),
            in -> in.string(1),
            in -> in.stringOrNull(1)),
        text(
            TimeUnit.DAYS,
            (out, value) -> out.enumValue(1, value),
            (out, value) -> out.enumOrAbsent(1, value),
            in -> in.enumValue(1, UNITS),
            in -> in.enumOrNull(1, UNITS)),
        text(
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            (out, value) -> out.uuid(1, value),
            (out, value) -> out.uuidOrAbsent(1, value),
            in -> in.uuid(1),
            in -> in.uuidOrNull(1)),
        text(
            LocalDate.of(2026, 11, 23),
            (out, value) -> out.localDate(1, value),
            (out, value) -> out.localDateOrAbsent(1, value),
            in -> in.localDate(1),
            in -> in.localDateOrNull(1)),
        text(
            LocalDateTime.parse("2026-11-23T10:00:00.000000007"),
            (out, value) -> out.localDateTime(1, value),
            (out, value) -> out.localDateTimeOrAbsent(1, value),
            in -> in.localDateTime(1),
            in -> in.localDateTimeOrNull(1)),
        text(
            Instant.parse("2026-11-23T10:00:00.000000007Z"),
            (out, value) -> out.instant(1, value),
            (out, value) -> out.instantOrAbsent(1, value),
            in -> in.instant(1),
            in -> in.instantOrNull(1)),
        new Typed<>(
            "boolean",
            true,
            AttributeValue.fromBool(true),
            (out, value) -> out.bool(1, value),
            (out, value) -> out.boolOrAbsent(1, value),
            in -> in.bool(1),
            in -> in.boolOrNull(1)),
        new Typed<>(
            "byte[]",
            new byte[] {1, 2},
            AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1, 2})),
            (out, value) -> out.binary(1, value),
            (out, value) -> out.binaryOrAbsent(1, value),
            in -> in.binary(1),
            in -> in.binaryOrNull(1)),
        new Typed<List<String>>(
            "form",
            List.of("a"),
            AttributeValue.fromL(List.of(AttributeValue.fromS("a"))),
            (out, value) -> out.value(1, Forms.list(Forms.string()), value),
            (out, value) -> out.valueOrAbsent(1, Forms.list(Forms.string()), value),
            in -> in.value(1, Forms.list(Forms.string())),
            in -> in.valueOrNull(1, Forms.list(Forms.string()))));
  }

  private static Map<String, AttributeValue> item(Consumer<ItemWriter> write) {
    AttributeMapWriter writer = new AttributeMapWriter(SHAPE);
    write.accept(writer);
    return writer.item();
  }

  private static Map<String, AttributeValue> encoded(Consumer<ItemWriter> write) {
    JsonOutput out = new JsonOutput();
    JsonItemWriter writer = JsonItemWriter.ofItems(SHAPE, out, new BitSet());
    writer.begin();
    write.accept(writer);
    writer.end();
    return new EncodedItem(out).attributes();
  }

  /** An item with an id and another attribute, as attribute values and in bytes. */
  private static List<ItemReader> readers(@Nullable AttributeValue stored) {
    Map<String, AttributeValue> item = item(out -> {
      out.string(0, "a");
      out.valueOrAbsent(1, Forms.attributeValue(), stored);
    });
    Map<String, AttributeValue> tape = encoded(out -> {
      out.string(0, "a");
      out.valueOrAbsent(1, Forms.attributeValue(), stored);
    });
    return List.of(new AttributeMapReader(SHAPE, item), TapeReader.of(SHAPE, (StoredItem) tape));
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void whatIsThereIsWrittenAndRead(Typed<V> type) {
    Map<String, AttributeValue> stored = Map.of("m", type.stored());

    assertThat(item(out -> type.write().accept(out, type.value()))).isEqualTo(stored);
    assertThat(item(out -> type.writeOrAbsent().accept(out, type.value()))).isEqualTo(stored);
    assertThat(encoded(out -> type.write().accept(out, type.value()))).isEqualTo(stored);
    for (ItemReader in : readers(type.stored())) {
      assertThat(type.read().apply(in)).isEqualTo(type.value());
      assertThat(type.readOrNull().apply(in)).isEqualTo(type.value());
      assertThat(in.isAbsent(1)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void whatMayBeAbsentIsNull(Typed<V> type) {
    assertThat(item(out -> type.writeOrAbsent().accept(out, null))).isEmpty();
    assertThat(encoded(out -> type.writeOrAbsent().accept(out, null))).isEmpty();
    for (ItemReader in : readers(null)) {
      assertThat(type.readOrNull().apply(in)).isNull();
      assertThat(in.isAbsent(1)).isTrue();
    }
    for (ItemReader in : readers(AttributeValue.fromNul(true))) {
      assertThat(type.readOrNull().apply(in)).as("NULL is absent").isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void whatMustBeThereIsMissed(Typed<V> type) {
    assertThatThrownBy(() -> item(out -> type.write().accept(out, null)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("Thing {id=?}: the member 'member' is required, but is null. If it may be"
            + " absent, make the member @Nullable.");
    for (ItemReader in : readers(null)) {
      assertThatThrownBy(() -> type.read().apply(in))
          .isInstanceOf(ItemMappingException.class)
          .hasMessage("Thing {id=a}: the member 'member' is required, but the item has no attribute"
              + " 'm', or one that is NULL. If older items lack it, " + cure(type.name()));
    }
  }

  /** A primitive that is @Nullable does not compile. */
  private static String cure(String type) {
    String box = BOXES.get(type);
    return box == null
        ? "make the member @Nullable."
        : "say what that means with @Attribute(absent = \"…\"), or make the member a @Nullable "
            + box + ".";
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void anotherTypeIsRefused(Typed<V> type) {
    AttributeValue other = type.stored().hasL() ? AttributeValue.fromN("1") : OTHER;
    for (ItemReader in : readers(other)) {
      assertThatThrownBy(() -> type.read().apply(in))
          .isInstanceOf(ItemMappingException.class)
          .hasMessageStartingWith(
              "Thing {id=a}: the member 'member' is stored as " + type.stored().type() + ", but ")
          .hasMessageEndingWith("holds " + other.type() + ".");
      assertThatThrownBy(() -> type.readOrNull().apply(in))
          .isInstanceOf(ItemMappingException.class);
    }
  }
}
