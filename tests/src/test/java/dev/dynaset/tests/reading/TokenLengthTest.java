package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.PageToken;
import dev.dynaset.PageTokenKeys;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Page tokens are hardly longer than the keys that they hold. */
@DynasetTest
class TokenLengthTest {
  /** What a token may have besides its key attributes, in characters. */
  private static final int EXTRA = 64;

  @InjectDynaset
  private DynamoDbClient client;

  @InjectDynaset
  private LabelledTable labelled;

  static byte[] secret(int number) {
    byte[] secret = new byte[32];
    new Random(number).nextBytes(secret);
    return secret;
  }

  static List<@Nullable PageTokenKeys> keys() {
    return Arrays.asList(
        null, PageTokenKeys.signing(255, secret(1)), PageTokenKeys.encrypting(0, secret(2)));
  }

  private LabelledTable with(@Nullable PageTokenKeys keys) {
    UnaryOperator<DynasetBuilder> keyed =
        builder -> keys == null ? builder : builder.pageTokenKeys(keys);
    return LabelledTable.of(keyed
        .apply(Dynaset.builder().client(client).tableName("labelled", labelled.tableName()))
        .build());
  }

  private static int base64(int... lengths) {
    int bytes = 0;
    for (int length : lengths) {
      bytes += length;
    }
    return (bytes * 4 + 2) / 3;
  }

  private static String token(QuerySet<?> query) {
    return query.limit(1).page().next().orElseThrow().toString();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aTokenOfTheTableHoldsTheRangeKey(@Nullable PageTokenKeys keys) {
    LabelledTable table = with(keys);
    for (int length : List.of(1, 127, 128, 1024)) {
      String hash = "h".repeat(2048);
      table.put(new Labelled(hash, "r".repeat(length), "label", "place"));

      assertThat(token(table.byOwner(hash))).hasSizeLessThanOrEqualTo(base64(length) + EXTRA);
      table.byOwner(hash).delete();
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aTokenOfAnIndexHoldsAllThatTheQueryDoesNotFix(@Nullable PageTokenKeys keys) {
    LabelledTable table = with(keys);
    String hash = "ü".repeat(1024);
    String range = "r".repeat(1024);
    String place = "p".repeat(1024);
    table.put(new Labelled(hash, range, "l".repeat(2048), place));

    assertThat(token(table.byLabelIndex().byLabel("l".repeat(2048))))
        .hasSizeLessThanOrEqualTo(base64(2048, 1024, 1024) + EXTRA);
    assertThat(token(table.byLabelIndex().byLabel("l".repeat(2048)).placeEq(place)))
        .hasSizeLessThanOrEqualTo(base64(2048, 1024) + EXTRA);
    assertThat(token(table.byLabelIndex().byLabelIn(List.of("l".repeat(2048), "x"))))
        .hasSizeLessThanOrEqualTo(base64(2048, 1024, 1024) + EXTRA);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aTokenOfAScanHoldsTheWholeKey(@Nullable PageTokenKeys keys) {
    LabelledTable table = with(keys);
    table.put(new Labelled("h".repeat(2048), "r".repeat(1024), "l".repeat(2048), "p"));

    assertThat(table.scan().limit(1).page().next().orElseThrow().toString())
        .hasSizeLessThanOrEqualTo(base64(2048, 1024) + EXTRA);
    assertThat(table.byLabelIndex().scan().limit(1).page().next().orElseThrow().toString())
        .hasSizeLessThanOrEqualTo(base64(2048, 1024, 2048, 1) + EXTRA);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aMergedTokenHoldsOneRangeKeyForEachHashKey(@Nullable PageTokenKeys keys) {
    LabelledTable table = with(keys);
    for (String hash : List.of("a", "b", "c")) {
      table.put(new Labelled(hash, hash.repeat(1024), "l", "p"));
      table.put(new Labelled(hash, "x".repeat(1024), "l", "p"));
    }

    assertThat(token(table.byOwnerIn(List.of("a", "b", "c")).merged()))
        .hasSizeLessThanOrEqualTo(base64(1024) + EXTRA);
    assertThat(table
            .byOwnerIn(List.of("a", "b", "c"))
            .merged()
            .limit(4)
            .page()
            .next()
            .orElseThrow()
            .toString())
        .hasSizeLessThanOrEqualTo(base64(1024, 1024, 1024) + EXTRA);
  }

  @Test
  void theLongestKeysGoOnWhereTheyEnded() {
    for (PageTokenKeys keys : keys()) {
      LabelledTable table = with(keys);
      String hash = "h".repeat(2048);
      for (String end : List.of("a", "b", "c")) {
        table.put(new Labelled(hash, "r".repeat(1023) + end, "l", "p"));
      }

      String next = token(table.byOwner(hash));
      assertThat(table.byOwner(hash).from(PageToken.valueOf(next)).list())
          .extracting(item -> item.name().substring(1023))
          .containsExactly("b", "c");
    }
  }
}
