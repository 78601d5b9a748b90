package dev.dynaset.testing.server;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The items of a file, as types of the JDK: those of an array, those under "Items", or one after
 * another. Numbers keep all their digits.
 */
public final class ItemsOfJson implements BiFunction<InputStream, String, List<Object>> {
  private static final ObjectMapper JSON = new ObjectMapper()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  /** For reflection. */
  public ItemsOfJson() {}

  /**
   * Reads them.
   *
   * @param name what messages call the file
   * @throws IllegalArgumentException if it is no JSON
   */
  @Override
  public List<Object> apply(InputStream in, String name) {
    List<Object> items = new ArrayList<>();
    try (MappingIterator<Object> documents = JSON.readerFor(Object.class).readValues(in)) {
      while (documents.hasNextValue()) {
        Object document = documents.nextValue();
        Object many = document instanceof Map<?, ?> object ? object.get("Items") : document;
        if (many instanceof Collection<?> all) {
          items.addAll(all);
        } else {
          items.add(document);
        }
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(name + " is no JSON: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items;
  }
}
