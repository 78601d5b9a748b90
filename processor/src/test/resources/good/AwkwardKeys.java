package good;

import dev.dynaset.annotation.*;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keys whose members and attributes have names that careless generated code would trip over. */
class AwkwardKeys {
  /** Called as a class that is nested in generated code. */
  enum Codec {
    A
  }

  enum AfterKey {
    A
  }

  enum InChanges {
    A
  }

  @Table(
      value = "awkward_keys",
      hashKey = "1-\u00e9 \u2028 */ $T",
      rangeKey = "\"range\" \\u0041",
      typeAttribute = "INSTANCE")
  @GlobalIndex(name = "one", hashKey = "IN", rangeKey = "GSI1-SK")
  @GlobalIndex(name = "two", hashKey = "GSI1_SK", rangeKey = "gsi1Sk")
  @GlobalIndex(
      name = "some",
      hashKey = "GSI-2.PK",
      rangeKey = "KEY",
      projection = ProjectionType.INCLUDE,
      include = {"item", "TEMPLATE"})
  @ItemKey(
      hash = "$S */ @see \\u0041 \"{out:4}\" &#42; <b>{codec}",
      range = "@{key:8}#{that}#{Objects}#{dev}#{from}#{to}",
      type = "$T */ \u00e9\"")
  @IndexKey(index = "one", hash = "{in}#{item}#{value}", range = "{range}#{prefix}")
  @IndexKey(index = "two", hash = "{in}#{changes}", range = "{status}#{INSTANCE_}")
  @IndexKey(index = "some", hash = "{query}", range = "{URL}#{url}#{after}#{hashCode}")
  static class Model {
    @Attribute("out value")
    long out;

    Codec codec;

    @FromKey
    int key;

    String that;
    String Objects;
    String dev;

    @FromKey
    String from;

    @FromKey
    Instant to;

    InChanges in;

    @Attribute("in*")
    String item;

    @Nullable String value;
    String range;
    @Nullable String prefix;
    String changes;
    @Nullable Codec status;

    @Attribute("instance")
    String INSTANCE_;

    String query;
    String URL;
    String url;
    AfterKey after;
    String hashCode;
    String TEMPLATE;
    String PK_TEMPLATE;
    String itemAndValue;
    String getClass;
    String inAndItemAndValueAndChanges;
  }
}
