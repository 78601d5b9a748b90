package dev.dynaset.sdk;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes attribute values in the way that takes least: by {@code AttributeValue.createS}, which the
 * AWS SDK has since 2.47.5, or else by {@code fromS}, which takes four times as long. The JIT knows
 * which, since it never changes.
 */
public final class AttributeValues {
  private static final boolean CREATES = creates();

  private AttributeValues() {}

  private static boolean creates() {
    try {
      AttributeValue.createS("");
      return true;
    } catch (NoSuchMethodError e) {
      return false;
    }
  }

  /** An S. */
  public static AttributeValue s(String value) {
    return CREATES ? AttributeValue.createS(value) : AttributeValue.fromS(value);
  }

  /** An N. */
  public static AttributeValue n(String digits) {
    return CREATES ? AttributeValue.createN(digits) : AttributeValue.fromN(digits);
  }

  /** A B. */
  public static AttributeValue b(SdkBytes bytes) {
    return CREATES ? AttributeValue.createB(bytes) : AttributeValue.fromB(bytes);
  }

  /** A BOOL. */
  public static AttributeValue bool(Boolean value) {
    return CREATES ? AttributeValue.createBool(value) : AttributeValue.fromBool(value);
  }

  /** A NULL. */
  public static AttributeValue nul(Boolean value) {
    return CREATES ? AttributeValue.createNul(value) : AttributeValue.fromNul(value);
  }

  /** An M. */
  public static AttributeValue m(Map<String, AttributeValue> entries) {
    return CREATES ? AttributeValue.createM(entries) : AttributeValue.fromM(entries);
  }

  /** An L. */
  public static AttributeValue l(List<AttributeValue> elements) {
    return CREATES ? AttributeValue.createL(elements) : AttributeValue.fromL(elements);
  }

  /** An SS. */
  public static AttributeValue ss(List<String> values) {
    return CREATES ? AttributeValue.createSs(values) : AttributeValue.fromSs(values);
  }

  /** An NS. */
  public static AttributeValue ns(List<String> digits) {
    return CREATES ? AttributeValue.createNs(digits) : AttributeValue.fromNs(digits);
  }

  /** A BS. */
  public static AttributeValue bs(List<SdkBytes> bytes) {
    return CREATES ? AttributeValue.createBs(bytes) : AttributeValue.fromBs(bytes);
  }
}
