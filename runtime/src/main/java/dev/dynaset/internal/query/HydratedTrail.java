package dev.dynaset.internal.query;

import dev.dynaset.internal.token.ReadPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The positions behind items that were looked up: those of the entries of the index that they were
 * looked up for, whose keys may differ from those of the items by now.
 */
final class HydratedTrail implements Trail {
  private final Trail entries;
  private final List<Integer> kept = new ArrayList<>();
  private int seen;

  HydratedTrail(Trail entries) {
    this.entries = entries;
  }

  /**
   * Adds the items that exist of those that were looked up.
   *
   * @param asked the keys of all entries, in their order
   * @param found the keys of those items, in the same order
   */
  void add(List<Map<String, AttributeValue>> asked, List<Map<String, AttributeValue>> found) {
    int next = 0;
    for (Map<String, AttributeValue> key : asked) {
      if (next < found.size() && found.get(next).equals(key)) {
        kept.add(seen);
        next++;
      }
      seen++;
    }
  }

  @Override
  public int size() {
    return kept.size();
  }

  @Override
  public ReadPosition behind(int index) {
    return entries.behind(kept.get(index));
  }
}
