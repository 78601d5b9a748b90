package dev.dynaset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenKeysTest {
  private static final byte[] BODY = "body".getBytes(UTF_8);
  private static final byte[] CONTEXT = {0, 1, 2, 3, 4, 5, 6, 7};

  /** From this number upwards, so that each number gives another secret. */
  private static byte[] secret(int first) {
    byte[] secret = new byte[32];
    for (int i = 0; i < secret.length; i++) {
      secret[i] = (byte) (first + i);
    }
    return secret;
  }

  static List<PageTokenKeys> oneKey() {
    return List.of(
        PageTokenKeys.signing(7, secret(1)),
        PageTokenKeys.encrypting(7, secret(1)),
        PageTokenKeys.signing(255, secret(2)).accepting(PageTokenKeys.encrypting(0, secret(2))),
        PageTokenKeys.encrypting(255, secret(2)).accepting(PageTokenKeys.signing(0, secret(2))));
  }

  private static void assertRefused(PageTokenKeys keys, byte[] token, byte[] context) {
    assertThatThrownBy(() -> keys.open(token, context))
        .isExactlyInstanceOf(InvalidPageTokenException.class)
        .hasMessage("The page token is not valid here. Start from the first page.")
        .hasNoCause();
  }

  @ParameterizedTest
  @MethodSource("oneKey")
  void aTokenGivesItsBodyAgain(PageTokenKeys keys) {
    for (int length : new int[] {0, 1, 15, 16, 17, 3_000}) {
      byte[] body = Arrays.copyOf(BODY, length);
      assertThat(keys.open(keys.seal(body, CONTEXT), CONTEXT)).isEqualTo(body);
    }
  }

  @ParameterizedTest
  @MethodSource("oneKey")
  void aTokenOfWhichAnyBitIsChangedIsRefused(PageTokenKeys keys) {
    byte[] token = keys.seal(BODY, CONTEXT);

    for (int bit = 0; bit < token.length * Byte.SIZE; bit++) {
      byte[] changed = token.clone();
      changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertRefused(keys, changed, CONTEXT);
    }
  }

  @ParameterizedTest
  @MethodSource("oneKey")
  void aTokenThatIsCutOrGoesOnIsRefused(PageTokenKeys keys) {
    byte[] token = keys.seal(BODY, CONTEXT);

    for (int length = 0; length < token.length; length++) {
      assertRefused(keys, Arrays.copyOf(token, length), CONTEXT);
    }
    assertRefused(keys, Arrays.copyOf(token, token.length + 1), CONTEXT);
  }

  @ParameterizedTest
  @MethodSource("oneKey")
  void aTokenIsRefusedInAnotherContext(PageTokenKeys keys) {
    byte[] token = keys.seal(BODY, CONTEXT);

    for (int i = 0; i < CONTEXT.length; i++) {
      byte[] other = CONTEXT.clone();
      other[i]++;
      assertRefused(keys, token, other);
    }
    assertRefused(keys, token, Arrays.copyOf(CONTEXT, 9));
    assertRefused(keys, token, Arrays.copyOf(CONTEXT, 7));
  }

  @Test
  void bytesCannotMoveBetweenTheContextAndTheBody() {
    PageTokenKeys keys = PageTokenKeys.signing(7, secret(1));
    byte[] token = keys.seal(BODY, CONTEXT);

    byte[] longer = Arrays.copyOf(CONTEXT, 9);
    longer[8] = BODY[0];
    byte[] shorter = new byte[token.length - 1];
    System.arraycopy(token, 0, shorter, 0, 18);
    System.arraycopy(token, 19, shorter, 18, token.length - 19);

    assertRefused(keys, shorter, longer);
  }

  @Test
  void tokensOfTheseFormatsAreAlwaysTaken() {
    byte[] signed = HexFormat.of().parseHex("0307d9d5d6e3882156fd71e449f5786a4a96626f6479");
    byte[] encrypted = HexFormat.of()
        .parseHex("04c8000102030405060708090a0b90d70452ce7a2ea50e2edf03ceba7c571834789a");

    PageTokenKeys signing = PageTokenKeys.signing(7, secret(1));
    assertThat(signing.open(signed, CONTEXT)).isEqualTo(BODY);
    assertThat(signing.seal(BODY, CONTEXT)).isEqualTo(signed);
    assertThat(PageTokenKeys.encrypting(200, secret(1)).open(encrypted, CONTEXT))
        .isEqualTo(BODY);
  }

  @Test
  void aSignedTokenIs18BytesLongerThanItsBodyAndAnEncryptedOne30() {
    assertThat(PageTokenKeys.signing(1, secret(1)).seal(BODY, CONTEXT)).hasSize(18 + BODY.length);
    assertThat(PageTokenKeys.encrypting(1, secret(1)).seal(BODY, CONTEXT))
        .hasSize(30 + BODY.length);
  }

  @Test
  void encryptedTokensShowNothingAndAreNeverTheSame() {
    PageTokenKeys keys = PageTokenKeys.encrypting(1, secret(1));

    List<String> tokens = Stream.generate(() -> keys.seal(BODY, CONTEXT))
        .limit(100)
        .map(HexFormat.of()::formatHex)
        .toList();

    assertThat(tokens)
        .doesNotHaveDuplicates()
        .allSatisfy(token -> assertThat(token)
            .doesNotContain(HexFormat.of().formatHex(BODY), HexFormat.of().formatHex(CONTEXT)));
  }

  @Test
  void tokensAreMadeWithTheFirstKeyAndTakenOfAll() {
    PageTokenKeys one = PageTokenKeys.signing(1, secret(1));
    PageTokenKeys two = PageTokenKeys.encrypting(2, secret(2));
    PageTokenKeys three = PageTokenKeys.signing(3, secret(3));
    PageTokenKeys all = three.accepting(two.accepting(one));

    for (PageTokenKeys older : List.of(one, two, three)) {
      assertThat(all.open(older.seal(BODY, CONTEXT), CONTEXT)).isEqualTo(BODY);
    }
    byte[] token = all.seal(BODY, CONTEXT);
    assertThat(three.open(token, CONTEXT)).isEqualTo(BODY);
    assertRefused(one, token, CONTEXT);
    assertRefused(two, token, CONTEXT);
  }

  @Test
  void aKeyThatIsLeftOutIsRefusedLikeAnyOther() {
    byte[] token = PageTokenKeys.signing(1, secret(1)).seal(BODY, CONTEXT);

    assertRefused(PageTokenKeys.signing(2, secret(2)), token, CONTEXT);
    assertRefused(PageTokenKeys.signing(1, secret(2)), token, CONTEXT);
    assertRefused(PageTokenKeys.signing(2, secret(1)), token, CONTEXT);
    assertRefused(PageTokenKeys.encrypting(1, secret(1)), token, CONTEXT);
  }

  @Test
  void theSameKeyIsAcceptedTwice() {
    PageTokenKeys keys = PageTokenKeys.signing(1, secret(1));

    assertThat(keys.accepting(PageTokenKeys.signing(1, secret(1)))).isEqualTo(keys);
  }

  @Test
  void twoKeysOfOneIdAreRefused() {
    PageTokenKeys keys =
        PageTokenKeys.signing(2, secret(2)).accepting(PageTokenKeys.signing(7, secret(1)));

    assertThatThrownBy(() -> keys.accepting(PageTokenKeys.signing(7, secret(2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Two page token keys that differ in secret or mode have the id 7. Give each"
            + " key an id of its own.");
    assertThatThrownBy(() -> keys.accepting(PageTokenKeys.encrypting(7, secret(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the id 7");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 256})
  void idsAreOneByte(int id) {
    assertThatThrownBy(() -> PageTokenKeys.signing(id, secret(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The id of a page token key must be from 0 to 255, but is " + id + ".");
    assertThatThrownBy(() -> PageTokenKeys.encrypting(id, secret(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyIdServes() {
    IntStream.range(0, 256).forEach(id -> {
      PageTokenKeys keys = PageTokenKeys.signing(id, secret(1));
      assertThat(keys.open(keys.seal(BODY, CONTEXT), CONTEXT)).isEqualTo(BODY);
    });
  }

  @Test
  void aWeakSecretIsRefusedWithTheWayToABetterOne() {
    assertThatThrownBy(() -> PageTokenKeys.signing(1, new byte[31]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 32 random bytes, but has 31")
        .hasMessageContaining("openssl rand -base64 32");
    assertThatThrownBy(() -> PageTokenKeys.encrypting(1, new byte[32]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("all zeros")
        .hasMessageContaining("openssl rand -base64 32");
  }

  @Test
  void longerSecretsAreUsedToTheEnd() {
    byte[] longer = Arrays.copyOf(secret(1), 100);
    byte[] other = longer.clone();
    other[99] = 1;
    PageTokenKeys keys = PageTokenKeys.encrypting(1, longer);

    byte[] token = keys.seal(BODY, CONTEXT);

    assertThat(keys.open(token, CONTEXT)).isEqualTo(BODY);
    assertRefused(PageTokenKeys.encrypting(1, other), token, CONTEXT);
  }

  @Test
  void secretsAreCopied() {
    byte[] secret = secret(1);
    PageTokenKeys keys = PageTokenKeys.signing(1, secret);

    Arrays.fill(secret, (byte) 0);

    assertThat(keys).isEqualTo(PageTokenKeys.signing(1, secret(1)));
  }

  @Test
  void keysAreEqualByIdModeAndSecret() {
    PageTokenKeys keys = PageTokenKeys.encrypting(1, secret(1));

    assertThat(keys)
        .isEqualTo(PageTokenKeys.encrypting(1, secret(1)))
        .hasSameHashCodeAs(PageTokenKeys.encrypting(1, secret(1)))
        .isNotEqualTo(PageTokenKeys.encrypting(2, secret(1)))
        .isNotEqualTo(PageTokenKeys.encrypting(1, secret(2)))
        .isNotEqualTo(PageTokenKeys.signing(1, secret(1)));
    assertThat(PageTokenKeys.signing(1, secret(1)))
        .isNotEqualTo(PageTokenKeys.signing(2, secret(1)))
        .isNotEqualTo(PageTokenKeys.signing(1, secret(2)));
  }

  @Test
  void secretsAreInNoTextAndInNoHashCode() {
    for (int other : new int[] {1, 2}) {
      PageTokenKeys keys = PageTokenKeys.signing(9, secret(other))
          .accepting(PageTokenKeys.encrypting(8, secret(other)));

      assertThat(keys).hasToString("PageTokenKeys[signing 9, encrypting 8]");
      assertThat(keys.hashCode())
          .isEqualTo(PageTokenKeys.signing(9, secret(3))
              .accepting(PageTokenKeys.encrypting(8, secret(3)))
              .hashCode());
    }
  }
}
