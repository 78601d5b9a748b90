package good;

import dev.dynaset.annotation.*;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Names that careless generated code would trip over. */
class AwkwardNames {
  @dev.dynaset.annotation.Table("awkward_names")
  @GlobalIndex(name = "by_binding", hashKey = "binding", rangeKey = "dev")
  @GlobalIndex(name = "by_objects", hashKey = "Objects", rangeKey = "Query")
  static class Model {
    @HashKey
    String wait;

    @RangeKey
    double wait_;

    String binding;
    String dev;
    String Objects;
    String Query;
    String \u00e9t\u00e9;

    @Attribute("\u00e9 \u2028 */ \\u0041")
    String odd;

    @Attribute("<error>")
    String error;

    private @Nullable Boolean flag;

    @Nullable Boolean isFlag() {
      return flag;
    }

    void setFlag(@Nullable Boolean flag) {
      this.flag = flag;
    }

    boolean open;

    /** No getter: it has an effect. */
    boolean open() {
      throw new IllegalStateException();
    }

    /** No setter: it has none. */
    Model open(boolean open) {
      return new Model();
    }
  }

  @dev.dynaset.annotation.Table("Query")
  record Query(@HashKey String id, @RangeKey Instant range) {}

  @dev.dynaset.annotation.Table("Table")
  static class Table {
    @HashKey
    String query;
  }
}
