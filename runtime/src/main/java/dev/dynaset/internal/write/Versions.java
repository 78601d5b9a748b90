package dev.dynaset.internal.write;

import dev.dynaset.ItemMappingException;
import dev.dynaset.internal.mapping.Decoding;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.sdk.AttributeValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The versions of the items of a table. An item without the attribute has no version yet, and so has
 * one that holds 0 or NULL, which other programs write.
 */
final class Versions {
  private final TableBinding<?, ?> table;
  private final String attribute;

  private Versions(TableBinding<?, ?> table, String attribute) {
    this.table = table;
    this.attribute = attribute;
  }

  /** Those of the items of a table whose model has versions. */
  static Versions of(TableBinding<?, ?> table) {
    return new Versions(
        table, Objects.requireNonNull(table.schema().special().version(), "version"));
  }

  /** The version of an item: 0 if it has none yet, empty if the model has no versions. */
  static OptionalLong of(TableBinding<?, ?> table, Map<String, AttributeValue> item) {
    return table.schema().special().version() == null
        ? OptionalLong.empty()
        : OptionalLong.of(of(table).in(item).longValue());
  }

  /** The attribute that holds them. */
  String attribute() {
    return attribute;
  }

  /** The version of an item; 0 if it has none yet, -1 if what it holds is none. */
  BigInteger in(Map<String, AttributeValue> item) {
    AttributeValue value = item.get(attribute);
    if (value == null || Boolean.TRUE.equals(value.nul())) {
      return BigInteger.ZERO;
    }
    if (value.n() == null) {
      return BigInteger.ONE.negate();
    }
    BigDecimal number = new BigDecimal(value.n());
    return number.stripTrailingZeros().scale() > 0
        ? BigInteger.ONE.negate()
        : number.toBigInteger();
  }

  /** What a message says of the version of an item. */
  String words(Map<String, AttributeValue> item) {
    BigInteger version = in(item);
    if (version.signum() == 0) {
      return "no version";
    }
    return version.signum() < 0 ? "something else than a version" : "version " + version;
  }

  /**
   * The version after this one, as it is stored.
   *
   * @param item the item that gets it
   * @throws IllegalArgumentException if there is none
   */
  AttributeValue after(long version, Map<String, AttributeValue> item) {
    if (version == Long.MAX_VALUE || (version == Integer.MAX_VALUE && !isLong(item))) {
      throw new IllegalArgumentException(new ItemMapper<>(table).describePlace(item)
          + " has the version " + version
          + ", which is the last one that the model can hold: it cannot be written again.");
    }
    return AttributeValues.n(Long.toString(version + 1));
  }

  /** Whether the model can hold more than an int. */
  private boolean isLong(Map<String, AttributeValue> item) {
    try {
      Decoding.read(table.codec(), with(item, AttributeValues.n("2147483648")));
      return true;
    } catch (ItemMappingException e) {
      return false;
    }
  }

  /** An item with another version. */
  Map<String, AttributeValue> with(Map<String, AttributeValue> item, AttributeValue version) {
    Map<String, AttributeValue> changed = new LinkedHashMap<>(item);
    changed.put(attribute, version);
    return changed;
  }

  /** Whether an attribute is the version. */
  static boolean is(TableBinding<?, ?> table, @Nullable String attribute) {
    return attribute != null && attribute.equals(table.schema().special().version());
  }
}
