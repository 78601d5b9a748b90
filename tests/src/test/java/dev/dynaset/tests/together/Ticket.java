package dev.dynaset.tests.together;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.CreatedAt;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.UpdatedAt;
import dev.dynaset.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item of which Dynaset writes the version and the times. */
@Table("together-tickets")
record Ticket(
    @HashKey @Attribute("key") String id,
    String text,
    @Version @Attribute("v.1") long version,
    @CreatedAt @Nullable Instant created,
    @UpdatedAt @Nullable Instant updated) {
  static Ticket of(String id) {
    return new Ticket(id, "new", 0, null, null);
  }

  Ticket withText(String newText) {
    return new Ticket(id, newText, version, created, updated);
  }
}
