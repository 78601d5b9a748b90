package dev.dynaset.benchmarks.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The attributes of items for code by hand: what is read must be there. */
final class Attributes {
  private Attributes() {}

  /** An S. */
  static String string(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return required(value == null ? null : value.s(), name);
  }

  /** The digits of an N. */
  static String digits(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return required(value == null ? null : value.n(), name);
  }

  /** A BOOL. */
  static boolean bool(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return required(value == null ? null : value.bool(), name);
  }

  /** A B. */
  static SdkBytes binary(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return required(value == null ? null : value.b(), name);
  }

  /** An L of S. */
  static List<String> strings(Map<String, AttributeValue> item, String name) {
    List<AttributeValue> elements = elements(required(item.get(name), name), name);
    List<String> strings = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      strings.add(required(element.s(), name));
    }
    return strings;
  }

  /** An M. */
  static Map<String, AttributeValue> map(Map<String, AttributeValue> item, String name) {
    return entries(required(item.get(name), name), name);
  }

  /** The elements of an L. */
  static List<AttributeValue> elements(AttributeValue value, String name) {
    return required(value.hasL() ? value.l() : null, name);
  }

  /** The entries of an M. */
  static Map<String, AttributeValue> entries(AttributeValue value, String name) {
    return required(value.hasM() ? value.m() : null, name);
  }

  /** Makes an L of S. */
  static AttributeValue strings(List<String> strings) {
    List<AttributeValue> elements = new ArrayList<>(strings.size());
    for (String string : strings) {
      elements.add(AttributeValue.createS(string));
    }
    return AttributeValue.createL(elements);
  }

  /** What an attribute, element or entry holds, if it is of the right type. */
  static <V> V required(@Nullable V value, String name) {
    if (value == null) {
      throw new IllegalStateException("The attribute " + name + " is missing, or of another type.");
    }
    return value;
  }
}
