package dev.dynaset.direct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Takes the items out of the body of a response, and leaves the rest to the AWS SDK. */
final class ResponseScanner {
  private final byte[] body;
  private final JsonCursor cursor;
  private final ItemScanner scanner;
  private @Nullable ResponseItems items;
  private int start;
  private int end;

  private ResponseScanner(byte[] body) throws NotUnderstoodException {
    this.body = body;
    this.cursor = new JsonCursor(body);
    this.scanner = new ItemScanner(body, cursor);
  }

  /** What a body has; null if it has no items, as where they are only counted. */
  static @Nullable ScannedResponse scan(byte[] body) throws NotUnderstoodException {
    return new ResponseScanner(body).scan();
  }

  private @Nullable ScannedResponse scan() throws NotUnderstoodException {
    cursor.expect('{');
    if (!cursor.skip('}')) {
      do {
        member(cursor.name());
      } while (cursor.hasNext('}'));
    }
    cursor.requireEnd();
    return items == null ? null : new ScannedResponse(items, rest());
  }

  private void member(String name) throws NotUnderstoodException {
    if (!name.equals("Items") && !name.equals("Responses")) {
      cursor.skipValue();
      return;
    }
    JsonCursor.require(items == null);
    byte first = cursor.token();
    start = cursor.position();
    if (name.equals("Items")) {
      items = new ResponseItems.Listed(list());
    } else if (first == '[') {
      items = new ResponseItems.ByRead(reads());
    } else {
      items = new ResponseItems.ByTable(tables());
    }
    end = cursor.position();
  }

  private List<Map<String, AttributeValue>> list() throws NotUnderstoodException {
    List<Map<String, AttributeValue>> list = new ArrayList<>();
    cursor.expect('[');
    if (!cursor.skip(']')) {
      do {
        list.add(scanner.item());
      } while (cursor.hasNext(']'));
    }
    return list;
  }

  private Map<String, List<Map<String, AttributeValue>>> tables() throws NotUnderstoodException {
    Map<String, List<Map<String, AttributeValue>>> tables = new LinkedHashMap<>();
    cursor.expect('{');
    if (!cursor.skip('}')) {
      do {
        tables.put(cursor.name(), list());
      } while (cursor.hasNext('}'));
    }
    return tables;
  }

  private List<Optional<Map<String, AttributeValue>>> reads() throws NotUnderstoodException {
    List<Optional<Map<String, AttributeValue>>> reads = new ArrayList<>();
    cursor.expect('[');
    if (!cursor.skip(']')) {
      do {
        reads.add(read());
      } while (cursor.hasNext(']'));
    }
    return reads;
  }

  private Optional<Map<String, AttributeValue>> read() throws NotUnderstoodException {
    cursor.expect('{');
    if (cursor.skip('}')) {
      return Optional.empty();
    }
    JsonCursor.require(cursor.name().equals("Item"));
    Optional<Map<String, AttributeValue>> item = Optional.of(scanner.item());
    cursor.expect('}');
    return item;
  }

  /** The body with nothing in what has the items. */
  private byte[] rest() {
    byte[] rest = new byte[body.length - (end - start) + 2];
    System.arraycopy(body, 0, rest, 0, start);
    // What opens it and what closes it.
    rest[start] = body[start];
    rest[start + 1] = body[end - 1];
    System.arraycopy(body, end, rest, start + 2, body.length - end);
    return rest;
  }
}
