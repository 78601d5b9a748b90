package dev.dynaset.direct;

import java.nio.ByteBuffer;

/**
 * A place in a body, which goes from token to token. Takes a strict part of JSON in any layout: what
 * is beyond it, be it wrong or just unusual, is a {@link NotUnderstoodException}.
 */
final class JsonCursor {
  /** DynamoDB nests 32 levels. */
  static final int MAX_DEPTH = 64;

  /** No count of a response, nor its capacity, has more characters. */
  private static final int MAX_NUMBER = 9;

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  private final byte[] body;
  /** The same, for eight bytes at once. */
  private final ByteBuffer words;

  private int at;

  JsonCursor(byte[] body) {
    this.body = body;
    this.words = ByteBuffer.wrap(body);
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
  byte here() {
    return at < body.length ? body[at] : 0;
  }

  /** Goes behind the byte here. */
  void next() {
    at++;
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
    return flags == 0
        ? JsonStrings.ascii(body, start, length)
        : JsonStrings.decode(body, start, length);
  }

  /** Goes behind the closing quote of a string; tells whether it is more than plain ASCII. */
  int string() throws NotUnderstoodException {
    at = plainEnd(at);
    int start = at;
    int flags = 0;
    byte found = here();
    while (found != '"') {
      if (found < 0) {
        flags |= JsonTape.IS_NOT_ASCII;
        at++;
      } else {
        require(found == '\\');
        flags |= JsonTape.HAS_ESCAPES;
        escape();
      }
      at = plainEnd(at);
      found = here();
    }
    require((flags & JsonTape.IS_NOT_ASCII) == 0 || Utf8.isValid(body, start, at));
    at++;
    return flags;
  }

  /** Where the characters end, from a place on, that stand for themselves and are one byte each. */
  private int plainEnd(int start) {
    int end = start;
    while (end + Long.BYTES <= body.length && isPlain(words.getLong(end))) {
      end += Long.BYTES;
    }
    while (end < body.length && isPlain(body[end])) {
      end++;
    }
    return end;
  }

  /** Whether none of eight bytes is a quote, a backslash, below a blank or beyond ASCII. */
  private static boolean isPlain(long word) {
    long quotes = word ^ ('"' * ONES);
    long backslashes = word ^ ('\\' * ONES);
    // A byte that is subtracted from sets its high bit if it was smaller, and was not set before.
    long smaller = ((quotes - ONES) & ~quotes)
        | ((backslashes - ONES) & ~backslashes)
        | ((word - ' ' * ONES) & ~word);
    return ((smaller | word) & HIGH_BITS) == 0;
  }

  private static boolean isPlain(byte character) {
    return character >= ' ' && character != '"' && character != '\\';
  }

  /** As of a string; the AWS SDK takes half of a pair of surrogates in values, but not in names. */
  int nameString() throws NotUnderstoodException {
    int start = at;
    int flags = string();
    require((flags & JsonTape.HAS_ESCAPES) == 0
        || JsonStrings.decode(body, start, at - 1 - start)
            .codePoints()
            .noneMatch(JsonCursor::isHalf));
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
        require(JsonStrings.hex(body, at + 1) >= 0);
        at += 5;
      }
      default -> throw new NotUnderstoodException();
    }
  }

  void literal(String text) throws NotUnderstoodException {
    token();
    for (int i = 0; i < text.length(); i++) {
      require(here() == text.charAt(i));
      at++;
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
