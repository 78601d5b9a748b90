package dev.dynaset.testing;

import dev.dynaset.ModelTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Fills tables from files of JSON, with attributes that the model does not know, too.
 *
 * <p>A file holds an array of items, or an object whose {@code Items} are such an array (as the AWS
 * command line prints it), or one item after another. Items are written one by one, in their order,
 * and are not recorded.
 */
public final class ItemLoader {
  private final DynamoDbClient client;

  /** A loader that writes with this client. */
  public ItemLoader(DynamoDbClient client) {
    this.client = Objects.requireNonNull(client, "client");
  }

  /**
   * Loads DynamoDB JSON: {@code {"id": {"S": "a"}, "number": {"N": "1"}}}; also in the form of an
   * export to S3, where each item is within {@code {"Item": …}}.
   *
   * @return how many items were written
   * @throws IllegalArgumentException if the file is no such JSON; the message says where
   */
  public int dynamoDbJson(ModelTable<?, ?> table, Path file) {
    return load(table, file.toString(), () -> Files.newInputStream(file), DynamoDbJson::item);
  }

  /** Loads DynamoDB JSON from a resource on the class path, such as {@code /orders.json}. */
  public int dynamoDbJson(ModelTable<?, ?> table, String resource) {
    return load(table, resource, () -> resource(resource), DynamoDbJson::item);
  }

  /**
   * Loads plain JSON: {@code {"id": "a", "number": 1}}. Strings become S, numbers N with all their
   * digits, booleans BOOL, arrays L, objects M; null members are left out.
   *
   * @return how many items were written
   * @throws IllegalArgumentException if the file is no such JSON; the message says where
   */
  public int plainJson(ModelTable<?, ?> table, Path file) {
    return load(table, file.toString(), () -> Files.newInputStream(file), PlainJson::item);
  }

  /** Loads plain JSON from a resource on the class path, such as {@code /orders.json}. */
  public int plainJson(ModelTable<?, ?> table, String resource) {
    return load(table, resource, () -> resource(resource), PlainJson::item);
  }

  private int load(
      ModelTable<?, ?> table,
      String name,
      Source source,
      Function<@Nullable Object, Map<String, AttributeValue>> toItem) {
    List<?> nodes;
    try (InputStream in = source.open()) {
      nodes = ServerClassLoader.get().itemsOfJson(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = 0; i < nodes.size(); i++) {
      Map<String, AttributeValue> item;
      try {
        item = toItem.apply(nodes.get(i));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "Item " + (i + 1) + " of " + name + ": " + e.getMessage(), e);
      }
      Map<String, AttributeValue> attributes = item;
      Quietly.run(() -> client.putItem(put -> put.tableName(table.tableName()).item(attributes)));
    }
    return nodes.size();
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = ItemLoader.class.getResourceAsStream(name.startsWith("/") ? name : "/" + name);
    if (in == null) {
      throw new IllegalArgumentException("There is no resource " + name + " on the class path.");
    }
    return in;
  }

  /** Where JSON comes from. */
  private interface Source {
    InputStream open() throws IOException;
  }
}
