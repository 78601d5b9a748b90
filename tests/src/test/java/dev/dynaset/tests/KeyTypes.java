package dev.dynaset.tests;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Sensitive;
import dev.dynaset.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Tables whose keys are of each type that a key can have. */
final class KeyTypes {
  private KeyTypes() {}

  @Table(value = "decimal_keys", generatedPrefix = "Decimal")
  record DecimalKeys(@HashKey long shard, @RangeKey BigDecimal amount) {}

  @Table(value = "text_keys", generatedPrefix = "Text")
  record TextKeys(@HashKey LocalDate day, @RangeKey String name) {}

  @SuppressWarnings("ArrayRecordComponent") // Whether it maps is what is tested.
  @Table(value = "binary_keys", generatedPrefix = "Binary")
  record BinaryKeys(@HashKey byte[] owner, @RangeKey byte[] path) {}

  @Table(value = "uuid_keys", generatedPrefix = "Uuid")
  record UuidKeys(@HashKey String owner, @RangeKey UUID id) {}

  @Table(value = "double_keys", generatedPrefix = "Double")
  record DoubleKeys(@HashKey String owner, @RangeKey double weight) {}

  @Table(value = "hash_only", generatedPrefix = "HashOnly")
  record HashOnly(@HashKey @Sensitive String secret, int number) {}
}
