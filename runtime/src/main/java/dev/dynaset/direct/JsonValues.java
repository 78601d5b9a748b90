package dev.dynaset.direct;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes values of attributes as the AWS SDK writes them. */
public final class JsonValues {
  private static final byte[] S = opening("S");
  private static final byte[] N = opening("N");
  private static final byte[] B = opening("B");
  private static final byte[] SS = opening("SS");
  private static final byte[] NS = opening("NS");
  private static final byte[] BS = opening("BS");
  private static final byte[] L = opening("L");
  private static final byte[] M = opening("M");
  private static final byte[] TRUE = "{\"BOOL\":true}".getBytes(ISO_8859_1);
  private static final byte[] FALSE = "{\"BOOL\":false}".getBytes(ISO_8859_1);
  private static final byte[] NULL = "{\"NULL\":true}".getBytes(ISO_8859_1);
  private static final byte[] NO_NULL = "{\"NULL\":false}".getBytes(ISO_8859_1);

  private final JsonOutput out;

  /** Writes to an output. */
  public JsonValues(JsonOutput out) {
    this.out = out;
  }

  private static byte[] opening(String type) {
    return ("{\"" + type + "\":").getBytes(ISO_8859_1);
  }

  /** An S. */
  public void text(String value) {
    out.add(S);
    out.addText(value);
    out.add('}');
  }

  /** An N. */
  public void number(String digits) {
    out.add(N);
    out.addText(digits);
    out.add('}');
  }

  /** A B. */
  public void binary(byte[] value) {
    out.add(B);
    out.addBinary(value);
    out.add('}');
  }

  /** A BOOL. */
  public void bool(boolean value) {
    out.add(value ? TRUE : FALSE);
  }

  /** A NULL. */
  public void nul() {
    out.add(NULL);
  }

  /** An SS. */
  public void texts(List<String> values) {
    strings(SS, values);
  }

  /** An NS. */
  public void numbers(List<String> digits) {
    strings(NS, digits);
  }

  private void strings(byte[] type, List<String> values) {
    out.add(type);
    char separator = '[';
    for (String value : values) {
      out.add(separator);
      out.addText(value);
      separator = ',';
    }
    end(separator, ']');
  }

  /** A BS. */
  public void binaries(List<byte[]> values) {
    out.add(BS);
    char separator = '[';
    for (byte[] value : values) {
      out.add(separator);
      out.addBinary(value);
      separator = ',';
    }
    end(separator, ']');
  }

  /** Ends what has parts, or has none and was not begun. */
  private void end(char separator, char bracket) {
    if (separator != ',') {
      out.add(separator);
    }
    out.add(bracket);
    out.add('}');
  }

  /** Starts an L. */
  public void beginList() {
    out.add(L);
    out.add('[');
  }

  /** Ends an L. */
  public void endList() {
    out.add(']');
    out.add('}');
  }

  /** Starts an M. */
  public void beginMap() {
    out.add(M);
    out.add('{');
  }

  /** Ends an M. */
  public void endMap() {
    out.add('}');
    out.add('}');
  }

  /** Writes what the next value is the value of. */
  public void name(String name, boolean isFirst) {
    if (!isFirst) {
      out.add(',');
    }
    out.addText(name);
    out.add(':');
  }

  /** Any value. */
  public void value(AttributeValue value) {
    switch (value.type()) {
      case S -> text(value.s());
      case N -> number(value.n());
      case B -> binary(value.b().asByteArrayUnsafe());
      case BOOL -> bool(value.bool());
      case NUL -> out.add(value.nul() ? NULL : NO_NULL);
      case SS -> texts(value.ss());
      case NS -> numbers(value.ns());
      case BS -> binaries(value.bs().stream().map(SdkBytes::asByteArrayUnsafe).toList());
      case L -> list(value.l());
      case M -> map(value.m());
      case UNKNOWN_TO_SDK_VERSION -> out.setUnsound();
    }
  }

  private void list(List<AttributeValue> elements) {
    out.add(L);
    char separator = '[';
    for (AttributeValue element : elements) {
      out.add(separator);
      value(element);
      separator = ',';
    }
    end(separator, ']');
  }

  private void map(Map<String, AttributeValue> entries) {
    beginMap();
    boolean isFirst = true;
    for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
      name(entry.getKey(), isFirst);
      value(entry.getValue());
      isFirst = false;
    }
    endMap();
  }
}
