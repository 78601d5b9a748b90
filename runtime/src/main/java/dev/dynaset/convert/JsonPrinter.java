package dev.dynaset.convert;

import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes a value as JSON, without blanks. */
final class JsonPrinter {
  private final StringBuilder out = new StringBuilder();

  private JsonPrinter() {}

  static String print(AttributeValue value) {
    JsonPrinter printer = new JsonPrinter();
    printer.value(value);
    return printer.out.toString();
  }

  private void value(AttributeValue value) {
    switch (value.type()) {
      case S -> text(value.s());
      case N -> out.append(value.n());
      case B -> binary(value.b());
      case BOOL -> out.append(value.bool());
      case NUL -> out.append("null");
      case SS -> array(value.ss(), this::text);
      case NS -> array(value.ns(), out::append);
      case BS -> array(value.bs(), this::binary);
      case L -> array(value.l(), this::value);
      case M -> object(value.m());
      default -> throw new IllegalArgumentException("it is of a type that JSON does not have");
    }
  }

  private <E> void array(Collection<E> elements, java.util.function.Consumer<E> element) {
    out.append('[');
    String separator = "";
    for (E each : List.copyOf(elements)) {
      out.append(separator);
      element.accept(each);
      separator = ",";
    }
    out.append(']');
  }

  private void object(Map<String, AttributeValue> members) {
    out.append('{');
    String separator = "";
    for (Map.Entry<String, AttributeValue> member : members.entrySet()) {
      out.append(separator);
      text(member.getKey());
      out.append(':');
      value(member.getValue());
      separator = ",";
    }
    out.append('}');
  }

  private void binary(SdkBytes bytes) {
    text(Base64.getEncoder().encodeToString(bytes.asByteArrayUnsafe()));
  }

  private void text(String text) {
    JsonParser.requireWhole(text);
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        control(c);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private void control(char c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> out.append(c < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
    }
  }
}
