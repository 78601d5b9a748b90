package dev.dynaset.tests.reading;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.LocalIndex;
import dev.dynaset.annotation.ProjectionType;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.TimeToLive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A model that expires, with indexes that hold its time to live, that do not, and that are by it. */
@Table("reading-sessions")
@GlobalIndex(name = "by_place", hashKey = "place", rangeKey = "number")
@GlobalIndex(
    name = "by_device",
    hashKey = "device",
    rangeKey = "number",
    projection = ProjectionType.INCLUDE,
    include = "expires")
@GlobalIndex(name = "by_number", hashKey = "number", projection = ProjectionType.KEYS_ONLY)
@GlobalIndex(name = "by_expiry", hashKey = "place", rangeKey = "expires")
@LocalIndex(name = "by_size", rangeKey = "size")
@LocalIndex(name = "by_device_of_user", rangeKey = "device", projection = ProjectionType.KEYS_ONLY)
record Session(
    @HashKey String user,
    @RangeKey int number,
    String place,
    String device,
    int size,
    @Attribute("ttl") @TimeToLive @Nullable Instant expires) {
  static Session of(int number, @Nullable Instant expires) {
    return new Session("u", number, "here", "phone", 100 - number, expires);
  }
}
