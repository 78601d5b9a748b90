package dev.dynaset.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** When two values are the same to DynamoDB. */
class SameValueTest {
  private static void assertSame(AttributeValue one, AttributeValue other) {
    assertThat(SameValue.of(one, other)).isTrue();
    assertThat(SameValue.of(nested(one), nested(other))).as("within a document").isTrue();
  }

  private static void assertDiffers(AttributeValue one, AttributeValue other) {
    assertThat(SameValue.of(one, other)).isFalse();
    assertThat(SameValue.of(nested(one), nested(other))).as("within a document").isFalse();
  }

  private static Map<String, AttributeValue> nested(AttributeValue value) {
    return Map.of(
        "m",
        AttributeValue.createM(
            Map.of("l", AttributeValue.createL(List.of(AttributeValue.createBool(true), value)))));
  }

  private static AttributeValue n(String number) {
    return AttributeValue.createN(number);
  }

  @Test
  void numbersByValue() {
    assertSame(n("1"), n("1.00"));
    assertSame(n("1E+2"), n("100"));
    assertDiffers(n("1"), n("1.001"));
    assertDiffers(n("1"), AttributeValue.createS("1"));
  }

  @Test
  void setsWithoutOrder() {
    assertSame(
        AttributeValue.createSs(List.of("a", "b")), AttributeValue.createSs(List.of("b", "a")));
    assertDiffers(AttributeValue.createSs(List.of("a")), AttributeValue.createSs(List.of("b")));
    assertSame(
        AttributeValue.createNs(List.of("1.0", "2")), AttributeValue.createNs(List.of("2", "1")));
    assertSame(
        AttributeValue.createBs(
            List.of(SdkBytes.fromUtf8String("a"), SdkBytes.fromUtf8String("b"))),
        AttributeValue.createBs(
            List.of(SdkBytes.fromUtf8String("b"), SdkBytes.fromUtf8String("a"))));
  }

  @Test
  void listsInOrder() {
    assertDiffers(
        AttributeValue.createL(List.of(n("1"), n("2"))),
        AttributeValue.createL(List.of(n("2"), n("1"))));
    assertDiffers(
        AttributeValue.createL(List.of(n("1"))), AttributeValue.createL(List.of(n("1"), n("1"))));
  }

  @Test
  void itemsByTheirAttributes() {
    assertThat(SameValue.of(Map.of("a", n("1")), Map.of("a", n("1"), "b", n("1"))))
        .isFalse();
    assertThat(SameValue.of((AttributeValue) null, null)).isTrue();
    assertThat(SameValue.of(n("1"), null)).isFalse();
  }
}
