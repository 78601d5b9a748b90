package good;

import dev.dynaset.annotation.*;
import org.jspecify.annotations.Nullable;

/** Indexes whose members and classes have names that careless generated code would trip over. */
class AwkwardIndexes {
  enum Decoder {
    A
  }

  enum AfterYear {
    A
  }

  @Table("awkward_indexes")
  @GlobalIndex(
      name = "by_binding",
      hashKey = {"binding", "Objects", "dev", "dev_"},
      rangeKey = {"year", "Year", "query", "range"})
  @GlobalIndex(
      name = "by_decoder",
      hashKey = "decoder",
      rangeKey = "after",
      projection = ProjectionType.INCLUDE,
      include = {
        "binding", "Objects", "dev", "dev_", "that", "other", "in", "INSTANCE", "hashCode", "toString",
        "flag", "number", "data", "odd", "Arrays"
      })
  @GlobalIndex(name = "keys", hashKey = "that", projection = ProjectionType.KEYS_ONLY)
  @LocalIndex(name = "by_range", rangeKey = "range")
  @LocalIndex(name = "by_in", rangeKey = "in", projection = ProjectionType.KEYS_ONLY)
  static class Model {
    @HashKey
    String wait;

    @RangeKey
    double wait_;

    String binding;
    String Objects;
    String dev;
    String dev_;
    int year;
    int Year;
    long query;
    String range;
    Decoder decoder;
    AfterYear after;
    String that;
    String other;
    int in;
    String INSTANCE;
    int hashCode;
    String toString;
    @Nullable Boolean flag;
    @Nullable Float number;
    byte[] data;
    byte[] Arrays;

    @Attribute("\u00e9 \u2028 */ \\u0041")
    String odd;
  }
}
