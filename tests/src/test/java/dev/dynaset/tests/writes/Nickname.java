package dev.dynaset.tests.writes;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.CreatedAt;
import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Other programs write NULL where this model takes what is absent. */
@Table("nicknames")
record Nickname(
    @HashKey String user,
    @Nullable String text,
    @Nullable Integer uses,
    @Attribute(absent = "9") int rank,
    Origin origin,
    @CreatedAt @Nullable Instant created,
    @Version @Nullable Long version) {
  @Document
  record Origin(@Nullable String city) {}
}
