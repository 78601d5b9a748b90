package dev.dynaset.examples.tickets;

import dev.dynaset.annotation.CreatedAt;
import dev.dynaset.annotation.GeneratedId;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.TimeToLive;
import dev.dynaset.annotation.UpdatedAt;
import dev.dynaset.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket; all but its text is written by Dynaset. */
@Table("Ticket")
record Ticket(
    @HashKey @GeneratedId @Nullable String id,
    String text,
    @Version long version,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt,
    @TimeToLive @Nullable Instant expires) {

  /** A ticket that is not written yet. */
  static Ticket of(String text) {
    return new Ticket(null, text, 0, null, null, null);
  }

  /** The same ticket with another text. */
  Ticket withText(String newText) {
    return new Ticket(id, newText, version, createdAt, updatedAt, expires);
  }
}
