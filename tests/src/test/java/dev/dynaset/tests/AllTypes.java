package dev.dynaset.tests;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of every type, required and nullable, under names that DynamoDB reserves or that need
 * quoting.
 */
@SuppressWarnings("ArrayRecordComponent") // Whether it maps is what is tested.
@Table("all_types")
record AllTypes(
    @HashKey UUID id,
    @RangeKey @Attribute("#range.key") String range,
    @Attribute("select") String string,
    @Attribute("a.b c\"'") boolean bool,
    byte tiny,
    short small,
    int medium,
    @Attribute(":long") long big,
    float single,
    double twofold,
    BigInteger bigInteger,
    BigDecimal bigDecimal,
    Instant instant,
    LocalDate localDate,
    LocalDateTime localDateTime,
    Color color,
    byte[] binary,
    @Nullable String maybeString,
    @Nullable Boolean maybeBool,
    @Nullable Byte maybeTiny,
    @Nullable Short maybeSmall,
    @Nullable Integer maybeMedium,
    @Nullable Long maybeBig,
    @Nullable Float maybeSingle,
    @Nullable Double maybeTwofold,
    @Nullable BigInteger maybeBigInteger,
    @Nullable BigDecimal maybeBigDecimal,
    @Nullable Instant maybeInstant,
    @Nullable LocalDate maybeLocalDate,
    @Nullable LocalDateTime maybeLocalDateTime,
    @Nullable UUID maybeUuid,
    @Nullable Color maybeColor,
    byte @Nullable [] maybeBinary) {
  enum Color {
    RED,
    GREEN
  }
}
