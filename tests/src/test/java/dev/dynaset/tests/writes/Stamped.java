package dev.dynaset.tests.writes;

import dev.dynaset.annotation.ConvertedBy;
import dev.dynaset.annotation.CreatedAt;
import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.TimeToLive;
import dev.dynaset.annotation.UpdatedAt;
import dev.dynaset.convert.EpochMillis;
import dev.dynaset.convert.EpochSeconds;
import dev.dynaset.convert.PynamoDateTime;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A model whose times have forms of other programs, and whose numbers are returned otherwise. */
@Table("writes-stamped")
record Stamped(
    @HashKey String id,
    @CreatedAt @ConvertedBy(PynamoDateTime.class) @Nullable Instant created,
    @UpdatedAt @ConvertedBy(EpochMillis.class) @Nullable Instant updated,
    @TimeToLive @ConvertedBy(EpochSeconds.class) @Nullable Instant expires,
    @Nullable BigDecimal amount,
    @Nullable Rate rate) {
  /** A number. */
  @Document
  record Rate(double value) {}

  static Stamped of(String id) {
    return new Stamped(id, null, null, null, null, null);
  }
}
