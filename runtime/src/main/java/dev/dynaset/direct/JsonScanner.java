package dev.dynaset.direct;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Goes through a body once, from token to token, and writes down where the values of items are.
 * Takes a strict part of JSON, as DynamoDB writes it, in any layout: what is beyond it, be it wrong
 * or just unusual, is a {@link NotUnderstoodException}.
 */
final class JsonScanner {
  /** DynamoDB nests 32 levels. */
  private static final int MAX_DEPTH = 64;

  /** No count of a response, nor its capacity, has more characters. */
  private static final int MAX_NUMBER = 9;

  private final byte[] body;
  private final JsonTape tape;
  private int at;

  JsonScanner(byte[] body) throws NotUnderstoodException {
    this.body = body;
    require(body.length <= JsonTape.MAX_LENGTH);
    this.tape = new JsonTape(body);
  }

  /** Where it is in the body. */
  int position() {
    return at;
  }

  static void require(boolean condition) throws NotUnderstoodException {
    if (!condition) {
      throw new NotUnderstoodException();
    }
  }

  /** The byte here; 0, which is nowhere allowed, behind the end. */
  private byte here() {
    return at < body.length ? body[at] : 0;
  }

  /** The next byte that is no white space. */
  byte token() {
    byte found = here();
    while (found == ' ' || found == '\n' || found == '\r' || found == '\t') {
      at++;
      found = here();
    }
    return found;
  }

  void expect(char token) throws NotUnderstoodException {
    require(token() == token);
    at++;
  }

  /** Goes behind a token if it is the next one. */
  boolean skip(char token) {
    if (token() != token) {
      return false;
    }
    at++;
    return true;
  }

  /** Behind a value there is a comma and another value, or the end of what it is in. */
  boolean hasNext(char end) throws NotUnderstoodException {
    if (skip(',')) {
      return true;
    }
    expect(end);
    return false;
  }

  void requireEnd() throws NotUnderstoodException {
    token();
    require(at == body.length);
  }

  /** A name that is no attribute's, and its colon. */
  String name() throws NotUnderstoodException {
    expect('"');
    int start = at;
    int flags = nameString();
    int length = at - 1 - start;
    expect(':');
    return flags == 0 ? JsonText.ascii(body, start, length) : JsonText.decode(body, start, length);
  }

  /** The attributes of an item. */
  StoredItem item() throws NotUnderstoodException {
    int value = tape.size();
    map(0);
    return new StoredItem(tape, value);
  }

  private void map(int depth) throws NotUnderstoodException {
    expect('{');
    int map = tape.begin();
    int count = 0;
    if (!skip('}')) {
      do {
        attributeName();
        value(depth + 1);
        count++;
      } while (hasNext('}'));
    }
    tape.end(map, AttributeValue.Type.M, count);
  }

  private void attributeName() throws NotUnderstoodException {
    expect('"');
    int start = at;
    int flags = nameString();
    int length = at - 1 - start;
    tape.write(JsonTape.word(AttributeValue.Type.S, length, flags), start);
    expect(':');
  }

  private void list(int depth) throws NotUnderstoodException {
    expect('[');
    int list = tape.begin();
    int count = 0;
    if (!skip(']')) {
      do {
        value(depth + 1);
        count++;
      } while (hasNext(']'));
    }
    tape.end(list, AttributeValue.Type.L, count);
  }

  private void set(AttributeValue.Type type, AttributeValue.Type element)
      throws NotUnderstoodException {
    expect('[');
    int set = tape.begin();
    int count = 0;
    if (!skip(']')) {
      do {
        text(element);
        count++;
      } while (hasNext(']'));
    }
    tape.end(set, type, count);
  }

  /** A value is an object with one member, which is named for its type. */
  private void value(int depth) throws NotUnderstoodException {
    require(depth <= MAX_DEPTH);
    expect('{');
    expect('"');
    AttributeValue.Type type = type();
    expect(':');
    switch (type) {
      case S, N, B -> text(type);
      case BOOL -> bool();
      case NUL -> {
        literal("true");
        tape.write(JsonTape.word(AttributeValue.Type.NUL, 0, 0), 0);
      }
      case SS -> set(type, AttributeValue.Type.S);
      case NS -> set(type, AttributeValue.Type.N);
      case BS -> set(type, AttributeValue.Type.B);
      case L -> list(depth);
      case M -> map(depth);
      default -> throw new NotUnderstoodException();
    }
    expect('}');
  }

  /** The type that a tag names, and its closing quote. */
  private AttributeValue.Type type() throws NotUnderstoodException {
    int start = at;
    while (here() >= 'A' && here() <= 'Z') {
      at++;
    }
    int length = at - start;
    require(here() == '"' && length > 0);
    at++;
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
    require(isText(start, length, "NULL"));
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
    boolean value = token() == 't';
    literal(value ? "true" : "false");
    tape.write(JsonTape.word(AttributeValue.Type.BOOL, value ? 1 : 0, 0), 0);
  }

  private void literal(String text) throws NotUnderstoodException {
    token();
    for (int i = 0; i < text.length(); i++) {
      require(here() == text.charAt(i));
      at++;
    }
  }

  private void text(AttributeValue.Type type) throws NotUnderstoodException {
    expect('"');
    int start = at;
    int flags = string();
    int length = at - 1 - start;
    if (type == AttributeValue.Type.B) {
      require(flags == 0 && Base64Text.isCanonical(body, start, length));
    }
    tape.write(JsonTape.word(type, length, flags), start);
  }

  /** Goes behind the closing quote of a string; tells whether it is more than plain ASCII. */
  private int string() throws NotUnderstoodException {
    int start = at;
    int flags = 0;
    byte found = here();
    while (found != '"') {
      if (found >= ' ' && found != '\\') {
        at++;
      } else if (found < 0) {
        flags |= JsonTape.IS_NOT_ASCII;
        at++;
      } else {
        require(found == '\\');
        flags |= JsonTape.HAS_ESCAPES;
        escape();
      }
      found = here();
    }
    require((flags & JsonTape.IS_NOT_ASCII) == 0 || Utf8.isValid(body, start, at));
    at++;
    return flags;
  }

  /** As of a string; the AWS SDK takes half of a pair of surrogates in values, but not in names. */
  private int nameString() throws NotUnderstoodException {
    int start = at;
    int flags = string();
    require((flags & JsonTape.HAS_ESCAPES) == 0
        || JsonText.decode(body, start, at - 1 - start)
            .codePoints()
            .noneMatch(JsonScanner::isHalf));
    return flags;
  }

  private static boolean isHalf(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  private void escape() throws NotUnderstoodException {
    at++;
    switch (here()) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at++;
      case 'u' -> {
        require(JsonText.hex(body, at + 1) >= 0);
        at += 5;
      }
      default -> throw new NotUnderstoodException();
    }
  }

  /**
   * Goes behind a value that is left to the AWS SDK. It has to be JSON: of what is not, the AWS SDK
   * tells the place, which is another one if there are no items before it.
   */
  void skipValue() throws NotUnderstoodException {
    skipValue(0);
  }

  private void skipValue(int depth) throws NotUnderstoodException {
    require(depth <= MAX_DEPTH);
    switch (token()) {
      case '"' -> {
        at++;
        string();
      }
      case '{' -> skipObject(depth);
      case '[' -> skipArray(depth);
      case 't' -> literal("true");
      case 'f' -> literal("false");
      case 'n' -> literal("null");
      default -> number();
    }
  }

  private void skipObject(int depth) throws NotUnderstoodException {
    expect('{');
    if (!skip('}')) {
      do {
        name();
        skipValue(depth + 1);
      } while (hasNext('}'));
    }
  }

  private void skipArray(int depth) throws NotUnderstoodException {
    expect('[');
    if (!skip(']')) {
      do {
        skipValue(depth + 1);
      } while (hasNext(']'));
    }
  }

  private void number() throws NotUnderstoodException {
    int start = at;
    if (here() == '-') {
      at++;
    }
    boolean isZero = here() == '0';
    int whole = digits();
    require(whole > 0 && (whole == 1 || !isZero));
    if (here() == '.') {
      at++;
      require(digits() > 0);
    }
    if (here() == 'e' || here() == 'E') {
      at++;
      if (here() == '+' || here() == '-') {
        at++;
      }
      require(digits() > 0);
    }
    require(at - start <= MAX_NUMBER);
  }

  private int digits() {
    int start = at;
    while (here() >= '0' && here() <= '9') {
      at++;
    }
    return at - start;
  }
}
