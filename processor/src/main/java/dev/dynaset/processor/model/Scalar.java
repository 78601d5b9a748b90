package dev.dynaset.processor.model;

/**
 * The types of members that are stored as one attribute, and how generated code reads and writes
 * them.
 */
public enum Scalar {
  STRING(Wire.S, Order.TEXT, "string", "string"),
  BOOLEAN(Wire.BOOL, Order.NONE, "bool", "bool"),
  BYTE(Wire.N, Order.VALUE, "byteValue", "byteOrNull", "number"),
  SHORT(Wire.N, Order.VALUE, "shortValue", "shortOrNull", "number"),
  INT(Wire.N, Order.VALUE, "intValue", "intOrNull", "number"),
  LONG(Wire.N, Order.VALUE, "longValue", "longOrNull", "number"),
  FLOAT(Wire.N, Order.VALUE, "floatValue", "floatOrNull", "number"),
  DOUBLE(Wire.N, Order.VALUE, "doubleValue", "doubleOrNull", "number"),
  BIG_INTEGER(Wire.N, Order.VALUE, "bigInteger", "number"),
  BIG_DECIMAL(Wire.N, Order.VALUE, "bigDecimal", "number"),
  INSTANT(Wire.S, Order.VALUE, "instant", "instant"),
  LOCAL_DATE(Wire.S, Order.VALUE, "localDate", "localDate"),
  LOCAL_DATE_TIME(Wire.S, Order.VALUE, "localDateTime", "localDateTime"),
  UUID(Wire.S, Order.BYTES, "uuid", "uuid"),
  BINARY(Wire.B, Order.BYTES, "binary", "binary"),
  ENUM(Wire.S, Order.NONE, "enumValue", "enumOrNull", "enumValue"),
  /** A type that cannot be mapped; the model has a finding that says so. */
  UNMAPPED(Wire.NONE, Order.NONE, "", "");

  private final Wire wire;
  private final Order order;
  private final String reader;
  private final String nullableReader;
  private final String writer;

  Scalar(Wire wire, Order order, String reader, String nullableReader, String writer) {
    this.wire = wire;
    this.order = order;
    this.reader = reader;
    this.nullableReader = nullableReader;
    this.writer = writer;
  }

  Scalar(Wire wire, Order order, String reader, String writer) {
    this(wire, order, reader, reader + "OrNull", writer);
  }

  /** What DynamoDB stores. */
  public Wire wire() {
    return wire;
  }

  /** The order in which DynamoDB sorts it. */
  public Order order() {
    return order;
  }

  /** Whether text or bytes can start with others. */
  public boolean hasPrefixes() {
    return this == STRING || this == BINARY;
  }

  /** The method of {@code ItemReader} that reads it. */
  public String reader(boolean nullable) {
    return nullable ? nullableReader : reader;
  }

  /** The method of {@code ItemWriter} that writes it. */
  public String writer(boolean nullable) {
    return nullable ? (this == ENUM ? "enum" : writer) + "OrAbsent" : writer;
  }

  /** The method of {@code KeyValues} that makes a value of it. */
  public String keyValue() {
    return writer;
  }

  /** The types of attributes. */
  public enum Wire {
    S("a string"),
    N("a number"),
    B("binary"),
    BOOL("a boolean"),
    NONE("nothing");

    private final String words;

    Wire(String words) {
      this.words = words;
    }

    /** Whether a key can have it. */
    public boolean isKey() {
      return this == S || this == N || this == B;
    }

    /** The type in words. */
    public String words() {
      return words;
    }
  }

  /** Orders of range keys, and what their Javadoc says. */
  public enum Order {
    /** None that means anything. */
    NONE(""),
    /** That of the values, which needs no words. */
    VALUE(""),
    /** That of strings. */
    TEXT(" Strings sort by code point."),
    /** That of binary. */
    BYTES(" They sort as unsigned bytes.");

    private final String javadoc;

    Order(String javadoc) {
      this.javadoc = javadoc;
    }

    /** A sentence for Javadoc, a blank before it; empty if none is needed. */
    public String javadoc() {
      return javadoc;
    }
  }
}
