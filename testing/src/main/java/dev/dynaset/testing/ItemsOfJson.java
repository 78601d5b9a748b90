package dev.dynaset.testing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The items of a file: those of an array, those under "Items", or one after another. */
final class ItemsOfJson {
  private static final ObjectMapper JSON = new ObjectMapper()
      .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true))
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private ItemsOfJson() {}

  static List<JsonNode> read(InputStream in, String name) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    try (MappingIterator<JsonNode> documents = JSON.readerFor(JsonNode.class).readValues(in)) {
      while (documents.hasNextValue()) {
        JsonNode document = documents.nextValue();
        JsonNode many = document.isArray() ? document : document.path("Items");
        if (many.isArray()) {
          many.forEach(items::add);
        } else {
          items.add(document);
        }
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(name + " is no JSON: " + e.getMessage(), e);
    }
    return items;
  }
}
