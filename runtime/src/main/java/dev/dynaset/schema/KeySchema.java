package dev.dynaset.schema;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * The key of a table or an index. The key of a table has one hash attribute and at most one range
 * attribute; that of a global index may have up to four of each.
 *
 * @param hash the hash key (partition key), in order
 * @param range the range key (sort key), in order; possibly none
 */
public record KeySchema(List<KeyAttribute> hash, List<KeyAttribute> range) {
  /** Keeps copies. */
  public KeySchema {
    hash = List.copyOf(hash);
    range = List.copyOf(range);
  }

  /** A key whose first attribute is this one. */
  public static KeySchema hash(String name, ScalarAttributeType type) {
    return new KeySchema(List.of(new KeyAttribute(name, type)), List.of());
  }

  /** This key with one more hash attribute. */
  public KeySchema andHash(String name, ScalarAttributeType type) {
    return new KeySchema(longer(hash, name, type), range);
  }

  /** This key with one more range attribute. */
  public KeySchema range(String name, ScalarAttributeType type) {
    return new KeySchema(hash, longer(range, name, type));
  }

  private static List<KeyAttribute> longer(
      List<KeyAttribute> attributes, String name, ScalarAttributeType type) {
    List<KeyAttribute> longer = new ArrayList<>(attributes);
    longer.add(new KeyAttribute(name, type));
    return longer;
  }

  /** All attributes of the key, hash first. */
  public List<KeyAttribute> attributes() {
    if (range.isEmpty()) {
      return hash;
    }
    List<KeyAttribute> attributes = new ArrayList<>(hash.size() + range.size());
    attributes.addAll(hash);
    attributes.addAll(range);
    return attributes;
  }
}
