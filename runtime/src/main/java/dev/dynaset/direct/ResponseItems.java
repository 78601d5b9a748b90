package dev.dynaset.direct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items of a response, in one of the three ways in which responses have them. They are decoded
 * when they are asked for.
 */
public sealed interface ResponseItems {
  /**
   * Those of a Query or a Scan.
   *
   * @param items in their order
   */
  record Listed(List<Map<String, AttributeValue>> items) implements ResponseItems {}

  /**
   * Those of a BatchGetItem.
   *
   * @param items by the names of their tables
   */
  record ByTable(Map<String, List<Map<String, AttributeValue>>> items) implements ResponseItems {}

  /**
   * Those of a TransactGetItems.
   *
   * @param items in the order of the reads; empty where there is no item
   */
  record ByRead(List<Optional<Map<String, AttributeValue>>> items) implements ResponseItems {}
}
