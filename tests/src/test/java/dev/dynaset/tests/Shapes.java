package dev.dynaset.tests;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Models that are made in other ways than by setters or by the constructor of a record. */
final class Shapes {
  private Shapes() {}

  @Table(value = "shapes-immutable", generatedPrefix = "ImmutableShape")
  static final class Immutable {
    @HashKey
    private final String id;

    private final @Nullable Long total;
    String note = "";

    Immutable(String id, @Nullable Long total) {
      this.id = id;
      this.total = total;
    }

    String id() {
      return id;
    }

    @Nullable
    Long total() {
      return total;
    }
  }

  @Table(value = "shapes-built", generatedPrefix = "BuiltShape")
  static final class Built {
    @HashKey
    private final String id;

    private final @Nullable Long total;

    private Built(Builder builder) {
      this.id = builder.id;
      this.total = builder.total;
    }

    static Builder builder() {
      return new Builder();
    }

    String id() {
      return id;
    }

    @Nullable
    Long total() {
      return total;
    }

    static final class Builder {
      private String id = "";
      private @Nullable Long total = 1L;

      Builder id(String id) {
        this.id = id;
        return this;
      }

      Builder total(@Nullable Long total) {
        this.total = total;
        return this;
      }

      Built build() {
        return new Built(this);
      }
    }
  }

  @Table(value = "shapes-abstract", generatedPrefix = "AbstractShape")
  interface Abstract {
    @HashKey
    String id();

    @Nullable
    Long total();

    static Abstract of(String id, @Nullable Long total) {
      return new Value(id, total);
    }

    /** What another processor would write. */
    record Value(String id, @Nullable Long total) implements Abstract {}
  }

  @Table(value = "shapes-open", generatedPrefix = "OpenShape")
  static final class Open {
    private final String id;
    private final @Nullable String note;
    private final @Nullable Integer count;
    private final List<String> tags;

    Open(CharSequence id, @Nullable String note, @Nullable Integer count, Collection<String> tags) {
      this.id = id.toString();
      this.note = note;
      this.count = count;
      this.tags = List.copyOf(tags);
    }

    @HashKey
    String getId() {
      return id;
    }

    Optional<String> getNote() {
      return Optional.ofNullable(note);
    }

    OptionalInt getCount() {
      return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    List<String> getTags() {
      return tags;
    }
  }
}
