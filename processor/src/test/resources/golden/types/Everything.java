package app;

import dev.dynaset.OrderedConverter;
import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.ConvertedBy;
import dev.dynaset.annotation.CreatedAt;
import dev.dynaset.annotation.GeneratedId;
import dev.dynaset.annotation.NamingStrategy;
import dev.dynaset.annotation.PartitionKey;
import dev.dynaset.annotation.SortKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.TimeToLive;
import dev.dynaset.annotation.UpdatedAt;
import dev.dynaset.annotation.Version;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

@Table(value = "everything", naming = NamingStrategy.KEBAB_CASE)
class Everything {
  @PartitionKey @GeneratedId Id id;
  @SortKey @ConvertedBy(EpochDay.class) LocalDate day;
  @Version long version;
  @TimeToLive @Nullable Instant expiresAt;
  @CreatedAt Instant createdAt;
  @UpdatedAt Instant updatedAt;
  OffsetDateTime offsetDateTime;
  ZonedDateTime zonedDateTime;
  LocalTime localTime;
  Duration duration;
  Period period;
  Year year;
  YearMonth yearMonth;
  URI uri;
  Locale locale;
  Currency currency;
  char initial;
  Character letter;
  @Nullable Character maybe;
  SdkBytes bytes;
  ByteBuffer buffer;
  AttributeValue raw;
  Optional<Duration> pause;
  OptionalInt optionalInt;
  OptionalLong optionalLong;
  OptionalDouble optionalDouble;
  Optional<@ConvertedBy(EpochDay.class) LocalDate> since;
  List<@Nullable String> holes;
  Collection<Color> colors;
  Set<Color> colorSet;
  Set<BigInteger> numbers;
  Set<ByteBuffer> blobs;
  Set<Boolean> booleans;
  SortedSet<Id> ids;
  int[] ints;
  double[] doubles;
  String[] strings;
  Map<Color, Set<Integer>> byColor;
  SortedMap<UUID, @Nullable Duration> byUuid;
  List<Map<String, List<@ConvertedBy(EpochDay.class) LocalDate>>> deep;
  @ConvertedBy(Constants.class) Color bySpelling;
  @Attribute(absent = "true") boolean active;
  @Attribute(absent = "007") int seven;
  @Attribute(absent = "12.50") BigDecimal price;
  @Attribute(absent = "2020-01-01") LocalDate start;
  @Attribute(absent = "[]") Set<String> roles;
  @Attribute(absent = "{}") Map<String, Integer> counts;
  @Attribute(value = "a.b \"c\"", absent = "say \"hi\"\n") String greeting;

  enum Color {
    RED,
    GREEN
  }

  record Id(String value) implements Comparable<Id> {
    @Override
    public int compareTo(Id other) {
      return value.compareTo(other.value);
    }
  }

  static final class EpochDay implements OrderedConverter<LocalDate, Long> {
    @Override
    public Long toStored(LocalDate value) {
      return value.toEpochDay();
    }

    @Override
    public LocalDate fromStored(Long stored) {
      return LocalDate.ofEpochDay(stored);
    }
  }

  static final class Constants<E extends Enum<E>> implements OrderedConverter<E, String> {
    private final E[] constants;

    Constants(E[] constants) {
      this.constants = constants;
    }

    @Override
    public String toStored(E value) {
      return value.toString();
    }

    @Override
    public E fromStored(String stored) {
      for (E constant : constants) {
        if (constant.toString().equals(stored)) {
          return constant;
        }
      }
      throw new IllegalArgumentException("it is no constant");
    }
  }
}
