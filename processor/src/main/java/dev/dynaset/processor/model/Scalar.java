package dev.dynaset.processor.model;

/**
 * The types that Dynaset knows and that are stored as one value. Those that most models have are
 * read and written by methods of their own, the others by their form.
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
  OFFSET_DATE_TIME(Wire.S, Order.NONE, "offsetDateTime"),
  ZONED_DATE_TIME(Wire.S, Order.NONE, "zonedDateTime"),
  LOCAL_TIME(Wire.S, Order.VALUE, "localTime"),
  DURATION(Wire.N, Order.VALUE, "duration"),
  PERIOD(Wire.S, Order.NONE, "period"),
  YEAR(Wire.N, Order.VALUE, "year"),
  YEAR_MONTH(Wire.S, Order.VALUE, "yearMonth"),
  /** An instant that is stored as a time to live. */
  EPOCH_SECONDS(Wire.N, Order.VALUE, "epochSeconds"),
  URI(Wire.S, Order.NONE, "uri"),
  LOCALE(Wire.S, Order.NONE, "locale"),
  CURRENCY(Wire.S, Order.NONE, "currency"),
  CHARACTER(Wire.S, Order.VALUE, "character"),
  SDK_BYTES(Wire.B, Order.BYTES, "sdkBytes"),
  BYTE_BUFFER(Wire.B, Order.BYTES, "byteBuffer"),
  ATTRIBUTE_VALUE(Wire.ANY, Order.NONE, "attributeValue"),
  BOOLEANS(Wire.L, Order.NONE, "booleans"),
  SHORTS(Wire.L, Order.NONE, "shorts"),
  INTS(Wire.L, Order.NONE, "ints"),
  LONGS(Wire.L, Order.NONE, "longs"),
  FLOATS(Wire.L, Order.NONE, "floats"),
  DOUBLES(Wire.L, Order.NONE, "doubles");

  private final Wire wire;
  private final Order order;
  private final String form;
  private final String nullableReader;
  private final String writer;

  /** One with methods of its own: that which reads it is named as its form. */
  Scalar(Wire wire, Order order, String form, String nullableReader, String writer) {
    this.wire = wire;
    this.order = order;
    this.form = form;
    this.nullableReader = nullableReader;
    this.writer = writer;
  }

  Scalar(Wire wire, Order order, String form, String writer) {
    this(wire, order, form, form + "OrNull", writer);
  }

  /** One that is read and written by its form. */
  Scalar(Wire wire, Order order, String form) {
    this(wire, order, form, "", "");
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

  /** The method of {@code Forms} that has its form. */
  public String form() {
    return form;
  }

  /** Whether it has methods of its own. */
  public boolean hasMethods() {
    return !writer.isEmpty();
  }

  /** The method of {@code ItemReader} that reads it. */
  public String reader(boolean nullable) {
    return nullable ? nullableReader : form;
  }

  /** The method of {@code ItemWriter} that writes it. */
  public String writer(boolean nullable) {
    return nullable ? writer + "OrAbsent" : writer;
  }

  /** The method of {@code KeyValues} that makes a value of it. */
  public String keyValue() {
    return writer;
  }
}
