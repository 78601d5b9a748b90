package good;

import dev.dynaset.annotation.*;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Getters that give an Optional of what the field holds. */
@Table("optional_getters")
@GlobalIndex(name = "by_note", hashKey = "note", rangeKey = "count")
class OptionalGetters {
  private final String id;
  private final @Nullable String note;
  private final @Nullable Integer count;
  private final @Nullable Long total;
  private final @Nullable Instant at;
  private final @Nullable List<String> tags;

  OptionalGetters(
      String id,
      @Nullable String note,
      @Nullable Integer count,
      @Nullable Long total,
      @Nullable Instant at,
      @Nullable List<String> tags) {
    this.id = id;
    this.note = note;
    this.count = count;
    this.total = total;
    this.at = at;
    this.tags = tags;
  }

  @HashKey
  Optional<String> getId() {
    return Optional.of(id);
  }

  Optional<String> getNote() {
    return Optional.ofNullable(note);
  }

  OptionalInt getCount() {
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  OptionalLong total() {
    return total == null ? OptionalLong.empty() : OptionalLong.of(total);
  }

  @Attribute("when")
  Optional<Instant> getAt() {
    return Optional.ofNullable(at);
  }

  Optional<List<String>> getTags() {
    return Optional.ofNullable(tags);
  }
}
