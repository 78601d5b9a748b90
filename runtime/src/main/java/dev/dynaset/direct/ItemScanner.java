package dev.dynaset.direct;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes down where the values of items are, in one pass over a body. Takes what DynamoDB writes:
 * other types, several of them in one value, or base64 that decoders differ about, are a {@link
 * NotUnderstoodException}.
 */
final class ItemScanner {
  private final byte[] body;
  private final JsonCursor cursor;
  private final JsonTape tape;

  ItemScanner(byte[] body, JsonCursor cursor) throws NotUnderstoodException {
    JsonCursor.require(body.length <= JsonTape.MAX_LENGTH);
    this.body = body;
    this.cursor = cursor;
    this.tape = new JsonTape(body);
  }

  /** The attributes of an item. */
  StoredItem item() throws NotUnderstoodException {
    int value = tape.size();
    map(0);
    return new StoredItem(tape, value);
  }

  private void map(int depth) throws NotUnderstoodException {
    cursor.expect('{');
    int map = tape.begin();
    int count = 0;
    if (!cursor.skip('}')) {
      do {
        attributeName();
        value(depth + 1);
        count++;
      } while (cursor.hasNext('}'));
    }
    tape.end(map, AttributeValue.Type.M, count);
  }

  private void attributeName() throws NotUnderstoodException {
    cursor.expect('"');
    int start = cursor.position();
    int flags = cursor.nameString();
    int length = cursor.position() - 1 - start;
    tape.write(JsonTape.word(AttributeValue.Type.S, length, flags), start);
    cursor.expect(':');
  }

  private void list(int depth) throws NotUnderstoodException {
    cursor.expect('[');
    int list = tape.begin();
    int count = 0;
    if (!cursor.skip(']')) {
      do {
        value(depth + 1);
        count++;
      } while (cursor.hasNext(']'));
    }
    tape.end(list, AttributeValue.Type.L, count);
  }

  private void set(AttributeValue.Type type, AttributeValue.Type element)
      throws NotUnderstoodException {
    cursor.expect('[');
    int set = tape.begin();
    int count = 0;
    if (!cursor.skip(']')) {
      do {
        text(element);
        count++;
      } while (cursor.hasNext(']'));
    }
    tape.end(set, type, count);
  }

  /** A value is an object with one member, which is named for its type. */
  private void value(int depth) throws NotUnderstoodException {
    JsonCursor.require(depth <= JsonCursor.MAX_DEPTH);
    cursor.expect('{');
    cursor.expect('"');
    AttributeValue.Type type = type();
    cursor.expect(':');
    switch (type) {
      case S, N, B -> text(type);
      case BOOL -> bool();
      case NUL -> {
        cursor.literal("true");
        tape.write(JsonTape.word(AttributeValue.Type.NUL, 0, 0), 0);
      }
      case SS -> set(type, AttributeValue.Type.S);
      case NS -> set(type, AttributeValue.Type.N);
      case BS -> set(type, AttributeValue.Type.B);
      case L -> list(depth);
      case M -> map(depth);
      default -> throw new NotUnderstoodException();
    }
    cursor.expect('}');
  }

  /** The type that a tag names, and its closing quote. */
  private AttributeValue.Type type() throws NotUnderstoodException {
    int start = cursor.position();
    while (cursor.here() >= 'A' && cursor.here() <= 'Z') {
      cursor.next();
    }
    int length = cursor.position() - start;
    JsonCursor.require(cursor.here() == '"' && length > 0);
    cursor.next();
    byte first = body[start];
    if (length == 1) {
      return switch (first) {
        case 'S' -> AttributeValue.Type.S;
        case 'N' -> AttributeValue.Type.N;
        case 'B' -> AttributeValue.Type.B;
        case 'L' -> AttributeValue.Type.L;
        case 'M' -> AttributeValue.Type.M;
        default -> throw new NotUnderstoodException();
      };
    }
    if (length == 2 && body[start + 1] == 'S') {
      return switch (first) {
        case 'S' -> AttributeValue.Type.SS;
        case 'N' -> AttributeValue.Type.NS;
        case 'B' -> AttributeValue.Type.BS;
        default -> throw new NotUnderstoodException();
      };
    }
    if (isText(start, length, "BOOL")) {
      return AttributeValue.Type.BOOL;
    }
    JsonCursor.require(isText(start, length, "NULL"));
    return AttributeValue.Type.NUL;
  }

  private boolean isText(int start, int length, String text) {
    if (length != text.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (body[start + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void bool() throws NotUnderstoodException {
    boolean value = cursor.token() == 't';
    cursor.literal(value ? "true" : "false");
    tape.write(JsonTape.word(AttributeValue.Type.BOOL, value ? 1 : 0, 0), 0);
  }

  private void text(AttributeValue.Type type) throws NotUnderstoodException {
    cursor.expect('"');
    int start = cursor.position();
    int flags = cursor.string();
    int length = cursor.position() - 1 - start;
    if (type == AttributeValue.Type.B) {
      JsonCursor.require(flags == 0 && Base64Text.isCanonical(body, start, length));
    }
    tape.write(JsonTape.word(type, length, flags), start);
  }
}
