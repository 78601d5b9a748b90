package dev.dynaset.processor.model;

/** The types that Dynaset knows and that are stored as one value. */
public enum Scalar {
  STRING(Wire.S, Order.TEXT),
  BOOLEAN(Wire.BOOL, Order.NONE),
  BYTE(Wire.N, Order.VALUE),
  SHORT(Wire.N, Order.VALUE),
  INT(Wire.N, Order.VALUE),
  LONG(Wire.N, Order.VALUE),
  FLOAT(Wire.N, Order.VALUE),
  DOUBLE(Wire.N, Order.VALUE),
  BIG_INTEGER(Wire.N, Order.VALUE),
  BIG_DECIMAL(Wire.N, Order.VALUE),
  INSTANT(Wire.S, Order.VALUE),
  LOCAL_DATE(Wire.S, Order.VALUE),
  LOCAL_DATE_TIME(Wire.S, Order.VALUE),
  UUID(Wire.S, Order.BYTES),
  BINARY(Wire.B, Order.BYTES),
  OFFSET_DATE_TIME(Wire.S, Order.NONE),
  ZONED_DATE_TIME(Wire.S, Order.NONE),
  LOCAL_TIME(Wire.S, Order.VALUE),
  DURATION(Wire.N, Order.VALUE),
  PERIOD(Wire.S, Order.NONE),
  YEAR(Wire.N, Order.VALUE),
  YEAR_MONTH(Wire.S, Order.VALUE),
  /** An instant that is stored as a time to live. */
  EPOCH_SECONDS(Wire.N, Order.VALUE),
  URI(Wire.S, Order.NONE),
  LOCALE(Wire.S, Order.NONE),
  CURRENCY(Wire.S, Order.NONE),
  CHARACTER(Wire.S, Order.VALUE),
  SDK_BYTES(Wire.B, Order.BYTES),
  BYTE_BUFFER(Wire.B, Order.BYTES),
  ATTRIBUTE_VALUE(Wire.ANY, Order.NONE),
  BOOLEANS(Wire.L, Order.NONE),
  SHORTS(Wire.L, Order.NONE),
  INTS(Wire.L, Order.NONE),
  LONGS(Wire.L, Order.NONE),
  FLOATS(Wire.L, Order.NONE),
  DOUBLES(Wire.L, Order.NONE);

  private final Wire wire;
  private final Order order;

  Scalar(Wire wire, Order order) {
    this.wire = wire;
    this.order = order;
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
}
