package dev.dynaset.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class WireSizeTest {
  private static long size(AttributeValue value) {
    return WireSize.of(Map.of("a", value)) - WireSize.of(Map.of("a", AttributeValue.fromS("")));
  }

  @Test
  void textIsAsLongAsItTravels() {
    assertThat(size(AttributeValue.fromS("abc"))).isEqualTo(3);
    assertThat(size(AttributeValue.fromS("ä€"))).isEqualTo(5);
    assertThat(size(AttributeValue.fromS("😀"))).isEqualTo(4);
    assertThat(size(AttributeValue.fromS("\"\n"))).isEqualTo(8);
  }

  @Test
  void binaryValuesTravelAsBase64() {
    assertThat(size(AttributeValue.fromB(SdkBytes.fromByteArray(new byte[300]))))
        .isEqualTo(400);
  }

  @Test
  void whatIsNestedCounts() {
    AttributeValue text = AttributeValue.fromS("x".repeat(1000));

    for (AttributeValue value : List.of(
        AttributeValue.fromL(List.of(text)),
        AttributeValue.fromM(Map.of("m", text)),
        AttributeValue.fromSs(List.of("x".repeat(1000))))) {
      assertThat(size(value)).isBetween(1000L, 1050L);
    }
  }

  @Test
  void charactersAreAsLongAsTheirBytesOrTheirEscapes() {
    assertThat(size(AttributeValue.fromS("\u001f"))).isEqualTo(6);
    assertThat(size(AttributeValue.fromS(" "))).isEqualTo(1);
    assertThat(size(AttributeValue.fromS("\\"))).isEqualTo(2);
    assertThat(size(AttributeValue.fromS("\u007f"))).isEqualTo(1);
    assertThat(size(AttributeValue.fromS("\u0080"))).isEqualTo(2);
    assertThat(size(AttributeValue.fromS("\u07ff"))).isEqualTo(2);
    assertThat(size(AttributeValue.fromS("\u0800"))).isEqualTo(3);
  }

  @Test
  void eachBinaryValueOfASetCounts() {
    SdkBytes bytes = SdkBytes.fromByteArray(new byte[300]);

    assertThat(size(AttributeValue.fromBs(List.of(bytes, bytes))))
        .isEqualTo(2 * size(AttributeValue.fromB(bytes)) + 12);
  }
}
