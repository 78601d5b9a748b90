package dev.dynaset.internal.write;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A model with all that is special. */
public record Note(
    @Nullable String id,
    String text,
    @Nullable String secret,
    @Nullable String folder,
    long version,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt,
    Map<String, AttributeValue> others) {
  static Note of(@Nullable String id, String text) {
    return new Note(id, text, null, null, 0, null, null, Map.of());
  }

  Note withText(String text) {
    return new Note(id, text, secret, folder, version, createdAt, updatedAt, others);
  }

  Note withVersion(long version) {
    return new Note(id, text, secret, folder, version, createdAt, updatedAt, others);
  }

  Note withFolder(String folder) {
    return new Note(id, text, secret, folder, version, createdAt, updatedAt, others);
  }
}
