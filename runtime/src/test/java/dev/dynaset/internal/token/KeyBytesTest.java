package dev.dynaset.internal.token;

import static dev.dynaset.internal.query.Visits.n;
import static dev.dynaset.internal.query.Visits.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.B;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.N;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import java.nio.charset.CharacterCodingException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Key attributes become bytes and come back. */
class KeyBytesTest {
  private static final byte[] NO_TEXT = {(byte) 0xFF};
  private static final AttributeValue BINARY =
      AttributeValue.fromB(SdkBytes.fromByteArray(NO_TEXT));

  @Test
  void textsNumbersAndBinaryValuesComeBack() throws CharacterCodingException {
    assertThat(KeyBytes.of(s("ö"))).isEqualTo(new byte[] {(byte) 0xC3, (byte) 0xB6});
    assertThat(KeyBytes.attribute(S, KeyBytes.of(s("ö")))).isEqualTo(s("ö"));
    assertThat(KeyBytes.attribute(N, KeyBytes.of(n(-7)))).isEqualTo(n(-7));
    assertThat(KeyBytes.attribute(B, KeyBytes.of(BINARY))).isEqualTo(BINARY);
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThatThrownBy(() -> KeyBytes.attribute(S, NO_TEXT))
        .isInstanceOf(CharacterCodingException.class);
    assertThatThrownBy(() -> KeyBytes.attribute(N, NO_TEXT))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void noOtherTypeIsAKey() {
    assertThatThrownBy(() -> KeyBytes.of(AttributeValue.fromBool(true)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A key attribute cannot be of type BOOL.");
  }
}
