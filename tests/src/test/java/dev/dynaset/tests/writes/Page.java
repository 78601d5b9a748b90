package dev.dynaset.tests.writes;

import dev.dynaset.annotation.CreatedAt;
import dev.dynaset.annotation.GeneratedId;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.TimeToLive;
import dev.dynaset.annotation.UpdatedAt;
import dev.dynaset.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A model with everything that Dynaset writes by itself. */
@Table("pages")
record Page(
    @HashKey @GeneratedId @Nullable String id,
    String text,
    int views,
    @Version long version,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt,
    @TimeToLive @Nullable Instant expires) {
  static Page of(@Nullable String id, String text) {
    return new Page(id, text, 0, 0, null, null, null);
  }

  Page withText(String other) {
    return new Page(id, other, views, version, createdAt, updatedAt, expires);
  }

  Page expiring(@Nullable Instant time) {
    return new Page(id, text, views, version, createdAt, updatedAt, time);
  }

  Page viewed() {
    return new Page(id, text, views + 1, version, createdAt, updatedAt, expires);
  }
}
