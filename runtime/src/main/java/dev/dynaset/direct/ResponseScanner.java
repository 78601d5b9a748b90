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
  private final JsonScanner scanner;
  private @Nullable ResponseItems items;
  private int start;
  private int end;

  private ResponseScanner(byte[] body) throws NotUnderstoodException {
    this.body = body;
    this.scanner = new JsonScanner(body);
  }

  /** What a body has; null if it has no items, as where they are only counted. */
  static @Nullable ScannedResponse scan(byte[] body) throws NotUnderstoodException {
    return new ResponseScanner(body).scan();
  }

  private @Nullable ScannedResponse scan() throws NotUnderstoodException {
    scanner.expect('{');
    if (!scanner.skip('}')) {
      do {
        member(scanner.name());
      } while (scanner.hasNext('}'));
    }
    scanner.requireEnd();
    return items == null ? null : new ScannedResponse(items, rest());
  }

  private void member(String name) throws NotUnderstoodException {
    if (!name.equals("Items") && !name.equals("Responses")) {
      scanner.skipValue();
      return;
    }
    JsonScanner.require(items == null);
    byte first = scanner.token();
    start = scanner.position();
    if (name.equals("Items")) {
      items = new ResponseItems.Listed(list());
    } else if (first == '[') {
      items = new ResponseItems.ByRead(reads());
    } else {
      items = new ResponseItems.ByTable(tables());
    }
    end = scanner.position();
  }

  private List<Map<String, AttributeValue>> list() throws NotUnderstoodException {
    List<Map<String, AttributeValue>> list = new ArrayList<>();
    scanner.expect('[');
    if (!scanner.skip(']')) {
      do {
        list.add(scanner.item());
      } while (scanner.hasNext(']'));
    }
    return list;
  }

  private Map<String, List<Map<String, AttributeValue>>> tables() throws NotUnderstoodException {
    Map<String, List<Map<String, AttributeValue>>> tables = new LinkedHashMap<>();
    scanner.expect('{');
    if (!scanner.skip('}')) {
      do {
        tables.put(scanner.name(), list());
      } while (scanner.hasNext('}'));
    }
    return tables;
  }

  private List<Optional<Map<String, AttributeValue>>> reads() throws NotUnderstoodException {
    List<Optional<Map<String, AttributeValue>>> reads = new ArrayList<>();
    scanner.expect('[');
    if (!scanner.skip(']')) {
      do {
        reads.add(read());
      } while (scanner.hasNext(']'));
    }
    return reads;
  }

  private Optional<Map<String, AttributeValue>> read() throws NotUnderstoodException {
    scanner.expect('{');
    if (scanner.skip('}')) {
      return Optional.empty();
    }
    JsonScanner.require(scanner.name().equals("Item"));
    Optional<Map<String, AttributeValue>> item = Optional.of(scanner.item());
    scanner.expect('}');
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
