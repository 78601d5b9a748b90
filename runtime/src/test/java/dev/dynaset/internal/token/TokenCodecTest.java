package dev.dynaset.internal.token;

import static dev.dynaset.internal.query.Visits.BY_GUEST;
import static dev.dynaset.internal.query.Visits.BY_GUEST_AND_ROOM;
import static dev.dynaset.internal.query.Visits.TABLE;
import static dev.dynaset.internal.query.Visits.behind;
import static dev.dynaset.internal.query.Visits.n;
import static dev.dynaset.internal.query.Visits.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.PageToken;
import dev.dynaset.PageTokenKeys;
import dev.dynaset.internal.query.Visit;
import dev.dynaset.internal.query.Visits;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Positions become tokens and come back, and nothing else does. */
class TokenCodecTest {
  private static final String DAMAGED = "The page token is damaged. Start from the first page.";
  private static final Query<Visit> RED = Visits.to("red");
  private static final Query<Visit> RED_AND_BLUE = Visits.toEach("red", "blue");
  private static final Query<Visit> MERGED = RED_AND_BLUE.merged(2);

  private static void assertComesBack(Query<?> query, ReadPosition position) {
    assertThat(TokenCodec.decode(TokenCodec.encode(query, position), query)).isEqualTo(position);
  }

  /** What a token holds before it is sealed, in hexadecimal digits. */
  private static String body(Query<?> query, ReadPosition position) {
    byte[] token =
        Base64.getUrlDecoder().decode(TokenCodec.encode(query, position).toString());
    return HexFormat.of().formatHex(new PlainSeal().open(token, QueryFingerprint.of(query)));
  }

  /** A token of this query that holds other bytes. */
  private static PageToken forged(Query<?> query, String body) {
    return PageToken.valueOf(TokenWriter.text(
        new PlainSeal().seal(HexFormat.of().parseHex(body), QueryFingerprint.of(query))));
  }

  private static void assertDamaged(Query<?> query, PageToken token) {
    assertThatThrownBy(() -> TokenCodec.decode(token, query))
        .isExactlyInstanceOf(InvalidPageTokenException.class)
        .hasMessage(DAMAGED);
  }

  @Test
  void positionsInAHashKeyComeBack() {
    for (boolean isBackward : new boolean[] {false, true}) {
      assertComesBack(RED, ReadPosition.of(isBackward, 0, behind("red", 7)));
      assertComesBack(RED, ReadPosition.of(isBackward, 0, Place.START));
      assertComesBack(RED, ReadPosition.of(isBackward, 0, Place.END));
      assertComesBack(RED.reverse(), ReadPosition.of(isBackward, 0, behind("red", 7)));
    }
  }

  @Test
  void positionsInSeveralHashKeysComeBack() {
    for (Query<Visit> query : List.of(RED_AND_BLUE, RED_AND_BLUE.reverse())) {
      assertComesBack(query, ReadPosition.of(false, 0, behind("red", 7)));
      assertComesBack(query, ReadPosition.of(true, 1, behind("blue", 7)));
    }
    for (Query<Visit> query : List.of(MERGED, MERGED.reverse())) {
      assertComesBack(
          query, ReadPosition.merged(false, List.of(behind("red", 7), behind("blue", 8))));
      assertComesBack(query, ReadPosition.merged(true, List.of(Place.END, behind("blue", 8))));
    }
  }

  @Test
  void positionsInIndexesAndScansComeBack() {
    Place inIndex = Place.behind(Map.of("guest", s("Ann"), "at", n(7), "room", s("röd")));

    assertComesBack(Visits.of("Ann", BY_GUEST), ReadPosition.of(false, 0, inIndex));
    assertComesBack(
        Visits.of("Ann", BY_GUEST_AND_ROOM).where(RangeOperator.EQ, s("röd")),
        ReadPosition.of(false, 0, inIndex));
    assertComesBack(Query.scan(TABLE), ReadPosition.of(false, 0, behind("red", -7)));
    assertComesBack(
        Query.scan(TABLE).from(new ItemSource.Segment(1, 3)),
        ReadPosition.of(false, 0, behind("red", 7)));
  }

  @Test
  void aTokenHoldsWhatTheQueryDoesNotFix() {
    assertThat(body(RED, ReadPosition.of(false, 0, behind("red", 7))))
        .as("forward, behind, one byte: 7")
        .isEqualTo("00" + "01" + "01" + "37");
    assertThat(body(RED, ReadPosition.of(true, 0, Place.START))).isEqualTo("01" + "00");
    assertThat(body(RED, ReadPosition.of(false, 0, Place.END))).isEqualTo("00" + "02");
    assertThat(body(RED_AND_BLUE, ReadPosition.of(false, 1, behind("blue", 7))))
        .isEqualTo("00" + "01" + "01" + "01" + "37");
    assertThat(body(MERGED, ReadPosition.merged(false, List.of(behind("red", 7), Place.END))))
        .isEqualTo("00" + "01" + "01" + "37" + "02");
    assertThat(body(Query.scan(TABLE), ReadPosition.of(false, 0, behind("red", 7))))
        .isEqualTo("00" + "01" + "03" + "726564" + "01" + "37");
    assertThat(body(RED.where(RangeOperator.EQ, n(7)), ReadPosition.of(false, 0, behind("red", 7))))
        .as("the whole key is fixed")
        .isEqualTo("00" + "01");
  }

  @Test
  void longAttributesHaveLongLengths() {
    for (int length : new int[] {127, 128, 300, 16_384}) {
      assertComesBack(Query.scan(TABLE), ReadPosition.of(false, 0, behind("r".repeat(length), 7)));
    }
    assertThat(body(Query.scan(TABLE), ReadPosition.of(false, 0, behind("r".repeat(300), 7))))
        .startsWith("00" + "01" + "ac02" + "72");
  }

  @Test
  void aTokenIsOfOneQuery() {
    PageToken token = TokenCodec.encode(RED, ReadPosition.of(false, 0, behind("red", 7)));

    for (Query<?> other : List.of(
        Visits.to("blue"),
        RED.reverse(),
        RED.where(RangeOperator.GT, n(1)),
        RED.whereBetween(n(1), n(9)),
        Visits.toEach("red"),
        Query.scan(TABLE),
        Query.of(TABLE.named("archive"), s("red")),
        Query.of(TABLE, Visits.IN_ROOM, TABLE.reader(), s("red")))) {
      assertThatThrownBy(() -> TokenCodec.decode(token, other))
          .isExactlyInstanceOf(InvalidPageTokenException.class)
          .hasMessageStartingWith("The page token belongs to another query.");
    }
  }

  @Test
  void aTokenHoldsForOtherBoundsAndFilters() {
    ReadPosition position = ReadPosition.of(false, 0, behind("red", 7));
    PageToken token = TokenCodec.encode(RED, position);

    for (Query<Visit> other : List.of(
        RED.limit(5), RED.pageSize(5), RED.filter(Visits.guestIs("Ann")), RED.consistentRead())) {
      assertThat(TokenCodec.decode(token, other)).isEqualTo(position);
    }
  }

  @Test
  void textThatIsNoTokenIsDamaged() {
    String text =
        TokenCodec.encode(RED, ReadPosition.of(false, 0, behind("red", 7))).toString();

    assertDamaged(RED, PageToken.valueOf("A"));
    assertDamaged(RED, PageToken.valueOf(text.substring(0, text.length() - 1)));
    assertDamaged(RED, PageToken.valueOf(text + "A"));
  }

  /** Two texts that decode to the same bytes are not two tokens. */
  @Test
  void bitsThatNoByteHasAreRefused() {
    String longer =
        TokenCodec.encode(RED, ReadPosition.of(false, 0, behind("red", 7))).toString();
    byte[] bytes = Base64.getUrlDecoder().decode(longer);
    assertThat(bytes).hasSize(17);

    String other =
        longer.substring(0, longer.length() - 1) + (char) (longer.charAt(longer.length() - 1) + 1);

    assertThat(Base64.getUrlDecoder().decode(other)).isEqualTo(bytes);
    assertDamaged(RED, PageToken.valueOf(other));
  }

  @Test
  void everythingThatIsNotWrittenIsRefused() {
    assertThat(TokenCodec.decode(forged(RED, "00010137"), RED))
        .isEqualTo(ReadPosition.of(false, 0, behind("red", 7)));

    assertDamaged(RED, forged(RED, ""));
    assertDamaged(RED, forged(RED, "00"));
    assertDamaged(RED, forged(RED, "02010137"));
    assertDamaged(RED, forged(RED, "00030137"));
    assertDamaged(RED, forged(RED, "00010237"));
    assertDamaged(RED, forged(RED, "0001013737"));
    assertDamaged(RED, forged(RED, "000000"));
    assertDamaged(RED, forged(RED, "0001810037"));
    assertDamaged(RED, forged(RED, "0001ffffffffff37"));
    assertDamaged(RED, forged(RED, "000101ff"));
  }

  @Test
  void aHashKeyThatTheQueryDoesNotHaveIsRefused() {
    assertThat(TokenCodec.decode(forged(RED_AND_BLUE, "000102"), RED_AND_BLUE))
        .isEqualTo(ReadPosition.of(false, 1, Place.END));
    assertDamaged(RED_AND_BLUE, forged(RED_AND_BLUE, "000202"));
  }

  @Test
  void aPlaceForEachMergedHashKeyIsThereAndNoMore() {
    assertThat(TokenCodec.decode(forged(MERGED, "000002"), MERGED))
        .isEqualTo(ReadPosition.merged(false, List.of(Place.START, Place.END)));

    assertDamaged(MERGED, forged(MERGED, "0000"));
    assertDamaged(MERGED, forged(MERGED, "00000202"));
  }

  @Test
  void aScanIsNotReadTowardsItsStart() {
    Query<Visit> scan = Query.scan(TABLE);

    assertDamaged(scan, forged(scan, "0100"));
    assertThat(TokenCodec.decode(forged(scan, "0000"), scan))
        .isEqualTo(ReadPosition.of(false, 0, Place.START));
  }

  @Test
  void theKeysOfTheDynasetSealTokens() {
    byte[] secret = new byte[32];
    Arrays.fill(secret, (byte) 1);
    Query<Visit> sealed = Query.of(
        Visits.table(
            Visits.dynaset().pageTokenKeys(PageTokenKeys.signing(1, secret)).build()),
        s("red"));
    ReadPosition position = ReadPosition.of(false, 0, behind("red", 7));

    assertComesBack(sealed, position);
    PageToken plain = TokenCodec.encode(RED, position);
    assertThatThrownBy(() -> TokenCodec.decode(plain, sealed))
        .hasMessage("The page token is not valid here. Start from the first page.");
  }
}
