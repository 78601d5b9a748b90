package dev.dynaset.internal.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.dynaset.direct.JsonOutput;
import java.util.List;
import java.util.Map;

/**
 * Makes the body of a request about many items, as the AWS SDK makes it.
 *
 * @param <M> what is said of one item
 */
abstract class BatchBody<M> {
  private static final byte[] START = ascii("{\"RequestItems\":{");

  static byte[] ascii(String json) {
    return json.getBytes(ISO_8859_1);
  }

  /** Adds what is said of the items of one table. */
  abstract void addItems(JsonOutput out, List<M> ofTable);

  /** Adds what comes behind the tables, a comma before it. */
  abstract void addRest(JsonOutput out);

  /**
   * The body.
   *
   * @param members what is said, by the tables
   * @param expected how many bytes the items will take, about
   */
  final JsonOutput of(Map<String, List<M>> members, long expected) {
    JsonOutput out = new JsonOutput(Math.toIntExact(expected + sizeWithoutItems(members)));
    out.add(START);
    boolean isFirst = true;
    for (Map.Entry<String, List<M>> table : members.entrySet()) {
      if (!isFirst) {
        out.add(',');
      }
      isFirst = false;
      out.addText(table.getKey());
      out.add(':');
      addItems(out, table.getValue());
    }
    out.add('}');
    addRest(out);
    out.add('}');
    return out;
  }

  /** At most, but for what comes behind the tables. */
  private static long sizeWithoutItems(Map<String, ?> members) {
    long size = (long) START.length + 2;
    for (String table : members.keySet()) {
      size += 3L * table.length() + 6;
    }
    return size;
  }
}
