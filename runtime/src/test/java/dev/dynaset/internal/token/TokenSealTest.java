package dev.dynaset.internal.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.PageTokenKeys;
import dev.dynaset.RuntimeSettings;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class TokenSealTest {
  private static final String DAMAGED = "The page token is damaged. Start from the first page.";
  private static final String UNKNOWN =
      "The page token is damaged, or of a format that this version of Dynaset does not know."
          + " Start from the first page.";
  private static final byte[] BODY = "body".getBytes(UTF_8);
  private static final byte[] CONTEXT = {0, 1, 2, 3, 4, 5, 6, 7};

  private final TokenSeal plain = TokenSeal.of(builder().build());

  private static DynasetBuilder builder() {
    return Dynaset.builder().client(new DynamoDbClient() {
      @Override
      public String serviceName() {
        return "dynamodb";
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    });
  }

  private static PageTokenKeys signing() {
    byte[] secret = new byte[32];
    Arrays.fill(secret, (byte) 1);
    return PageTokenKeys.signing(1, secret);
  }

  private static void assertRefused(TokenSeal seal, byte[] token, byte[] context, String message) {
    assertThatThrownBy(() -> seal.open(token, context))
        .isExactlyInstanceOf(InvalidPageTokenException.class)
        .hasMessage(message)
        .hasNoCause();
  }

  @Test
  void aPlainTokenGivesItsBodyAgain() {
    for (int length : new int[] {0, 1, 3_000}) {
      byte[] body = Arrays.copyOf(BODY, length);
      assertThat(plain.open(plain.seal(body, CONTEXT), CONTEXT)).isEqualTo(body);
    }
  }

  @Test
  void plainTokensOfThisFormatAreAlwaysTaken() {
    byte[] token = HexFormat.of().parseHex("02cfc43fa90001020304050607626f6479");

    assertThat(plain.open(token, CONTEXT)).isEqualTo(BODY);
    assertThat(plain.seal(BODY, CONTEXT)).isEqualTo(token);
  }

  @Test
  void aPlainTokenOfWhichAnyBitIsChangedIsDamaged() {
    byte[] token = plain.seal(BODY, CONTEXT);

    for (int bit = 0; bit < token.length * Byte.SIZE; bit++) {
      byte[] changed = token.clone();
      changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertRefused(plain, changed, CONTEXT, bit < Byte.SIZE ? UNKNOWN : DAMAGED);
    }
  }

  @Test
  void aPlainTokenThatIsCutOrGoesOnIsDamaged() {
    byte[] token = plain.seal(BODY, CONTEXT);

    for (int length = 0; length < token.length; length++) {
      assertRefused(plain, Arrays.copyOf(token, length), CONTEXT, DAMAGED);
    }
    assertRefused(plain, Arrays.copyOf(token, token.length + 1), CONTEXT, DAMAGED);
  }

  @Test
  void aPlainTokenSaysThatItBelongsToAnotherQuery() {
    byte[] token = plain.seal(BODY, CONTEXT);

    for (int i = 0; i < CONTEXT.length; i++) {
      byte[] other = CONTEXT.clone();
      other[i]++;
      assertRefused(
          plain,
          token,
          other,
          "The page token belongs to another query. A token holds for the table, the index, the"
              + " key condition and the direction of the query that made it.");
    }
  }

  @Test
  void aPlainTokenIs13BytesLongerThanItsBodyHoweverLongTheContextIs() {
    byte[] context = Arrays.copyOf(CONTEXT, 32);

    byte[] token = plain.seal(BODY, context);

    assertThat(token).hasSize(13 + BODY.length);
    assertThat(plain.open(token, context)).isEqualTo(BODY);
  }

  @Test
  void theKeysOfADynasetMakeItsTokens() {
    TokenSeal keyed = TokenSeal.of(builder().pageTokenKeys(signing()).build());

    byte[] token = keyed.seal(BODY, CONTEXT);

    assertThat(token).isEqualTo(signing().seal(BODY, CONTEXT));
    assertThat(keyed.open(token, CONTEXT)).isEqualTo(BODY);
  }

  @Test
  void plainTokensAreRefusedWhereThereAreKeys() {
    TokenSeal keyed = TokenSeal.of(builder().pageTokenKeys(signing()).build());

    assertRefused(
        keyed,
        plain.seal(BODY, CONTEXT),
        CONTEXT,
        "The page token is not valid here. Start from the first page.");
  }

  @Test
  void tokensOfKeysAreOfAnUnknownFormatWhereThereAreNone() {
    byte[] token = signing().seal(BODY, CONTEXT);

    assertRefused(plain, token, CONTEXT, UNKNOWN);
  }

  @Test
  void aDynasetTellsItsKeys() {
    assertThat(RuntimeSettings.of(builder().build()).pageTokenKeys()).isEmpty();
    assertThat(RuntimeSettings.of(builder().pageTokenKeys(signing()).build()).pageTokenKeys())
        .contains(signing());
  }
}
