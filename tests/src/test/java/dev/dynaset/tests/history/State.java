package dev.dynaset.tests.history;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is stored at a key.
 *
 * @param exists whether there is an item; the rest is 0 if there is none
 * @param version 0 of a model without versions
 */
record State(boolean exists, long value, long version) {
  static final State ABSENT = new State(false, 0, 0);

  static State of(long value, long version) {
    return new State(true, value, version);
  }

  /** That of a stored item; absent if it has no attributes. */
  static State of(Map<String, AttributeValue> item) {
    if (item.isEmpty()) {
      return ABSENT;
    }
    AttributeValue version = item.get("version");
    return of(
        Long.parseLong(item.get("value").n()), version == null ? 0 : Long.parseLong(version.n()));
  }

  /** This item after an update by its key, which counts a version if there is one. */
  State updated(long other) {
    return of(other, version == 0 ? 0 : version + 1);
  }

  @Override
  public String toString() {
    return exists ? value + (version == 0 ? "" : " v" + version) : "absent";
  }
}
