package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.ItemSet;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.PageTokenKeys;
import dev.dynaset.tests.Dose;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes as a page token, it is refused, or starts within its query. {@code
 * -Ddynaset.tokens=1000000} tries more tokens, {@code -Ddynaset.seed=…} others.
 */
@Tag("once")
class TokenFuzzTest {
  private static final int TOKENS = Dose.of("dynaset.tokens", 4_000, 20_000, 1_000_000);
  private static final int BODY_START = 13;

  private final Random random = new Random(Dose.SEED);
  private final MadeUpItems client = new MadeUpItems(new Random(Dose.SEED));

  private EntryTable table(UnaryOperator<DynasetBuilder> settings) {
    return EntryTable.of(settings.apply(Dynaset.builder().client(client)).build());
  }

  private static List<ItemSet<?>> queries(EntryTable entries) {
    List<String> owners = List.of("a", "b", "c");
    return List.of(
        entries.byOwner("a"),
        entries.byOwner("b"),
        entries.byOwner("a").reverse(),
        entries.byOwner("a").numberGt(3),
        entries.byGroupIndex().byGroup("a"),
        entries.byGroupIndex().byGroup("a").rankEq(7),
        entries.byTopicIndex().byTopic("a"),
        entries.byPlaceIndex().byCountryAndCity("a", "b"),
        entries.byPlaceIndex().byCountryAndCity("a", "b").yearEq(2001),
        entries.byWeightIndex().byOwner("a"),
        entries.byHeightIndex().byOwner("a"),
        entries.byOwnerIn(owners),
        entries.byOwnerIn(owners).reverse(),
        entries.byOwnerIn(owners).merged(1),
        entries.bySeasonIndex().byGroupIn(owners).merged(1).reverse(),
        entries.scan(),
        entries.scan().segment(1, 3),
        entries.byGroupIndex().scan());
  }

  /** A query and tokens that it has made. */
  private record Target(ItemSet<?> query, List<String> tokens, Set<String> made) {
    static Target of(ItemSet<?> query) {
      List<String> tokens = new ArrayList<>();
      Page<?> page = query.limit(1).page();
      for (int i = 0; i < 10; i++) {
        PageToken next = page.next().orElseThrow();
        tokens.add(next.toString());
        page = query.limit(1 + i % 3).from(next).page();
        page.previous().ifPresent(previous -> tokens.add(previous.toString()));
      }
      return new Target(query, tokens, new HashSet<>(tokens));
    }
  }

  private <E> E any(List<E> elements) {
    return elements.get(random.nextInt(elements.size()));
  }

  private static byte[] bytes(String token) {
    return Base64.getUrlDecoder().decode(token);
  }

  private static String text(byte[] token) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  private String mutated(String token, String other) {
    byte[] bytes = bytes(token);
    byte[] others = bytes(other);
    switch (random.nextInt(8)) {
      case 0, 1 -> {
        for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return text(bytes);
      }
      case 2 -> {
        return text(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      }
      case 3 -> {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(20));
        if (random.nextBoolean()) {
          fill(longer, bytes.length);
        }
        return text(longer);
      }
      case 4 -> {
        int cut = random.nextInt(Math.min(bytes.length, others.length));
        byte[] spliced = others.clone();
        System.arraycopy(bytes, 0, spliced, 0, cut);
        return text(spliced);
      }
      case 5 -> {
        byte[] made = new byte[random.nextInt(100)];
        fill(made, 0);
        return text(made);
      }
      case 6 -> {
        StringBuilder text = new StringBuilder(token);
        int at = random.nextInt(text.length());
        text.setCharAt(
            random.nextBoolean() ? at : text.length() - 1,
            any(List.of('A', 'Z', 'a', 'z', '0', '9', '-', '_')));
        return random.nextBoolean() ? text.toString() : text.deleteCharAt(at).toString();
      }
      default -> {
        return other;
      }
    }
  }

  private void fill(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      bytes[i] = (byte) random.nextInt();
    }
  }

  /** A token with another body, as somebody makes one who knows the format. */
  private String resealed(String token, String other) {
    byte[] body = bytes(random.nextInt(3) == 0 ? other : token);
    body = Arrays.copyOfRange(body, BODY_START, body.length);
    switch (random.nextInt(4)) {
      case 0 -> {
        body = new byte[random.nextInt(60)];
        fill(body, 0);
      }
      case 1 -> body = Arrays.copyOf(body, random.nextInt(body.length + 5));
      case 2 -> body[random.nextInt(body.length)] = (byte) random.nextInt(4);
      default -> body[random.nextInt(Math.min(body.length, 6))] ^= (byte) (1 << random.nextInt(8));
    }
    ByteBuffer made = ByteBuffer.allocate(BODY_START + body.length)
        .put(bytes(token), 0, BODY_START)
        .put(body);
    CRC32 crc = new CRC32();
    crc.update(made.array(), 5, made.capacity() - 5);
    return text(made.putInt(1, (int) crc.getValue()).array());
  }

  /** Whether a query takes a token. The client checks what is then sent. */
  private boolean isTaken(ItemSet<?> query, String token) {
    try {
      ItemSet<?> from = query.limit(1).from(PageToken.valueOf(token));
      from.explain();
      from.page();
      return true;
    } catch (InvalidPageTokenException e) {
      return false;
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(
          query + " after " + token + ", -Ddynaset.seed=" + Dose.SEED + ": " + e, e);
    }
  }

  private List<Target> targets(UnaryOperator<DynasetBuilder> settings) {
    return queries(table(settings)).stream().map(Target::of).toList();
  }

  private void noTokenIsTakenThatWasNotMade(UnaryOperator<DynasetBuilder> settings, int tokens) {
    List<Target> targets = targets(settings);
    int taken = 0;
    for (int i = 0; i < tokens; i++) {
      Target target = any(targets);
      String token = any(target.tokens());
      String other = any(any(targets).tokens());
      String mutated = mutated(token, other);
      if (isTaken(target.query(), mutated)) {
        taken++;
        assertThat(target.made().contains(mutated))
            .as("%s after %s, -Ddynaset.seed=%s", target.query(), mutated, Dose.SEED)
            .isTrue();
      }
    }
    assertThat(taken).isLessThan(tokens / 10);
  }

  @Test
  void noPlainTokenIsTakenThatIsDamagedOrOfAnotherQuery() {
    noTokenIsTakenThatWasNotMade(settings -> settings, TOKENS / 4);
  }

  @Test
  void noSignedTokenIsTakenThatWasNotMade() {
    noTokenIsTakenThatWasNotMade(
        settings -> settings.pageTokenKeys(PageTokenKeys.signing(7, TokenLengthTest.secret(1))),
        TOKENS / 4);
  }

  @Test
  void noEncryptedTokenIsTakenThatWasNotMade() {
    noTokenIsTakenThatWasNotMade(
        settings -> settings.pageTokenKeys(PageTokenKeys.encrypting(7, TokenLengthTest.secret(1))),
        TOKENS / 4);
  }

  @Test
  void aPlainTokenThatIsMadeUpStartsWithinItsQuery() {
    List<Target> targets = targets(settings -> settings);
    int taken = 0;
    for (int i = 0; i < TOKENS / 4; i++) {
      Target target = any(targets);
      String other = any(any(targets).tokens());
      if (isTaken(target.query(), resealed(any(target.tokens()), other))) {
        taken++;
      }
    }
    assertThat(taken).isPositive();
    assertThat(client.starts()).isPositive();
  }

  @Test
  void everyTokenIsTakenThatWasMade() {
    for (Target target : targets(settings -> settings)) {
      for (String token : target.tokens()) {
        assertThat(isTaken(target.query(), token)).isTrue();
      }
    }
  }

  /** All tokens have one form: none is taken in another, be it longer or other text. */
  @Test
  void eachTokenHasOneText() {
    for (Target target : targets(settings -> settings)) {
      for (String token : target.tokens()) {
        for (char last :
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
          String text = token.substring(0, token.length() - 1) + last;
          assertThat(isTaken(target.query(), text)).isEqualTo(text.equals(token));
        }
      }
    }
  }

  @Test
  void aScanHasNoTokenThatGoesBack() {
    Target scan = Target.of(table(settings -> settings).scan());
    byte[] token = bytes(scan.tokens().get(0));
    token[BODY_START] = 1;
    CRC32 crc = new CRC32();
    crc.update(token, 5, token.length - 5);
    ByteBuffer.wrap(token).putInt(1, (int) crc.getValue());

    assertThat(isTaken(scan.query(), text(token))).isFalse();
  }
}
