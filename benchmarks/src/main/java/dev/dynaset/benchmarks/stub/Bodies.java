package dev.dynaset.benchmarks.stub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The bodies of DynamoDB's answers, by operation. */
public final class Bodies {
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, byte[]> bodies = new HashMap<>();

  private Bodies() {}

  /**
   * Those about one table.
   *
   * @param items what queries, scans and batches find; the first is what a get finds
   * @param changed what an update returns
   */
  public static Map<String, byte[]> of(
      String table, List<Map<String, AttributeValue>> items, Map<String, AttributeValue> changed) {
    List<Object> found = new ArrayList<>();
    items.forEach(item -> found.add(WireValue.of(item)));
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("Count", items.size());
    page.put("Items", found);
    page.put("ScannedCount", items.size());
    Bodies bodies = new Bodies();
    bodies.put("GetItem", Map.of("Item", found.get(0)));
    bodies.put("PutItem", Map.of());
    bodies.put("UpdateItem", Map.of("Attributes", WireValue.of(changed)));
    bodies.put("Query", page);
    bodies.put("Scan", page);
    Map<String, Object> batch = new LinkedHashMap<>();
    batch.put("Responses", Map.of(table, found));
    batch.put("UnprocessedKeys", Map.of());
    bodies.put("BatchGetItem", batch);
    bodies.put("BatchWriteItem", Map.of("UnprocessedItems", Map.of()));
    return bodies.bodies;
  }

  private void put(String operation, Map<String, Object> answer) {
    try {
      bodies.put(operation, json.writeValueAsBytes(answer));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
