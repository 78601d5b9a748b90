package dev.dynaset.tests.values;

import dev.dynaset.annotation.ConvertedBy;
import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.TimeToLive;
import dev.dynaset.convert.EpochMillis;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A member of every type. */
@Table("everything")
class Everything {
  @HashKey
  Key key;

  String string;

  @Nullable
  String maybe;

  boolean bool;
  byte int8;
  short int16;
  int int32;
  long int64;
  float single;
  double real;
  char letter;
  BigInteger whole;
  BigDecimal decimal;
  Color color;
  UUID uuid;
  URI uri;
  Locale locale;
  Currency currency;
  Instant instant;
  LocalDate date;
  LocalTime time;
  LocalDateTime dateTime;
  OffsetDateTime offsetDateTime;
  ZonedDateTime zonedDateTime;
  Duration duration;
  Period period;
  Year year;
  YearMonth yearMonth;
  byte[] array;
  ByteBuffer buffer;
  SdkBytes bytes;
  AttributeValue raw;

  @TimeToLive
  Instant expires;

  @ConvertedBy(EpochMillis.class)
  Instant millis;

  Optional<Duration> pause;
  OptionalInt optionalInt;
  OptionalLong optionalLong;
  OptionalDouble optionalDouble;
  List<@Nullable String> holes;
  Collection<Color> colors;
  Set<String> texts;
  Set<BigDecimal> numbers;
  Set<ByteBuffer> blobs;
  Set<Boolean> bools;
  SortedSet<Key> keys;
  Map<String, Integer> counts;
  Map<Color, Set<Long>> byColor;
  SortedMap<UUID, @Nullable Duration> byUuid;
  List<Map<String, List<@ConvertedBy(EpochMillis.class) Instant>>> deep;
  int[] ints;
  double[] doubles;
  String[] strings;

  @Nullable
  Node tree;

  List<Shape> shapes;

  enum Color {
    RED,
    GREEN,
    BLUE
  }

  record Key(String value) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return value.compareTo(other.value);
    }
  }

  @Document
  record Node(String name, Optional<Node> left, List<Node> others, Map<String, Node> named) {}

  @Document
  sealed interface Shape {}

  @Document
  record Circle(double radius) implements Shape {}

  @Document(name = "group")
  record Group(List<Shape> shapes) implements Shape {}
}
