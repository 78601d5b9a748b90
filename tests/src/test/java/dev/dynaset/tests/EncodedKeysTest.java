package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.BatchItems;
import dev.dynaset.Dynaset;
import dev.dynaset.testing.EmbeddedDynamoDb;
import dev.dynaset.tests.KeyTypes.BinaryKeys;
import dev.dynaset.tests.KeyTypes.DecimalKeys;
import dev.dynaset.tests.direct.Writers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The bodies of batch reads are the same, byte for byte, whether Dynaset makes them or the AWS SDK, for
 * keys of each type; and what they find is told apart.
 */
class EncodedKeysTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  private final Writers writers = new Writers();

  @AfterEach
  void close() {
    writers.close();
  }

  private static void assertDirect(Writers.Sent sent, String part) {
    assertThat(sent.outcome().failure()).isEmpty();
    assertThat(sent.isDirect()).as(sent.body()).isTrue();
    assertThat(sent.body()).contains(part);
  }

  @Test
  void textsAndDates() {
    List<TextKey> keys = List.of(
        TextKey.of(DAY, "a \"quoted\" näme 😀"),
        TextKey.of(DAY, "\uD800"),
        TextKey.of(DAY, "\u0000"));

    Writers.Sent sent = writers.send(
        dynaset -> TextTable.of(dynaset).batchGet(keys),
        dynaset -> TextTable.of(dynaset).items(keys).async().get());

    assertDirect(
        sent, "{\"RequestItems\":{\"text_keys\":{\"Keys\":[{\"day\":{\"S\":\"2026-11-27\"}");
  }

  @Test
  void numbers() {
    List<DecimalKey> keys = List.of(
        DecimalKey.of(Long.MIN_VALUE, new BigDecimal("1E-130")),
        DecimalKey.of(0, new BigDecimal("10.00")));

    Writers.Sent sent = writers.send(
        dynaset -> DecimalTable.of(dynaset).batchGet(keys),
        dynaset -> DecimalTable.of(dynaset).items(keys).async().get());

    assertDirect(sent, "\"shard\":{\"N\":\"-9223372036854775808\"}");
  }

  @Test
  void binaries() {
    List<BinaryKey> keys = List.of(BinaryKey.of(new byte[] {1, 2, 3, 4}, new byte[] {-1}));

    Writers.Sent sent = writers.send(
        dynaset -> BinaryTable.of(dynaset).batchGet(keys),
        dynaset -> BinaryTable.of(dynaset).items(keys).async().get());

    assertDirect(sent, "\"owner\":{\"B\":\"AQIDBA==\"}");
  }

  @Test
  void uuidsAndEnumsAndDoubles() {
    UUID id = new UUID(1, 2);

    assertDirect(
        writers.send(
            dynaset -> UuidTable.of(dynaset).batchGet(List.of(UuidKey.of("o", id))),
            dynaset -> UuidTable.of(dynaset)
                .items(List.of(UuidKey.of("o", id)))
                .async()
                .get()),
        "00000000-0000-0001-0000-000000000002");
    assertDirect(
        writers.send(
            dynaset -> DoubleTable.of(dynaset).batchGet(List.of(DoubleKey.of("o", 0.1))),
            dynaset -> DoubleTable.of(dynaset)
                .items(List.of(DoubleKey.of("o", 0.1)))
                .async()
                .get()),
        "0.1");
    KindsKey kind = KindsKey.of("o", Kinds.Kind.B);
    assertDirect(
        writers.send(
            dynaset -> KindsTable.of(dynaset).batchGet(List.of(kind)),
            dynaset -> KindsTable.of(dynaset).items(List.of(kind)).async().get()),
        "\"B\"");
  }

  @Test
  void consistentReads() {
    List<TextKey> keys = IntStream.range(0, 100)
        .mapToObj(i -> TextKey.of(DAY, "n".repeat(1 + i * 7)))
        .toList();

    Writers.Sent sent = writers.send(
        dynaset -> TextTable.of(dynaset).items(keys).consistentRead().get(),
        dynaset -> TextTable.of(dynaset).items(keys).consistentRead().async().get());

    assertDirect(sent, "],\"ConsistentRead\":true}}}");
  }

  @Test
  void emptyKeysAreRefusedInTheSameWords() {
    List<TextKey> keys = List.of(TextKey.of(DAY, "a"), TextKey.of(DAY, ""));

    Writers.Sent sent = writers.send(
        dynaset -> TextTable.of(dynaset).batchGet(keys),
        dynaset -> TextTable.of(dynaset).items(keys).async().get());

    assertThat(sent.body()).isEmpty();
    assertThat(sent.outcome().failure()).contains("'name' is empty");
  }

  @Test
  void whatIsFoundIsToldApart() {
    try (EmbeddedDynamoDb server = EmbeddedDynamoDb.start();
        DynamoDbClient client = server.client()) {
      Dynaset dynaset = Dynaset.builder().client(client).build();
      assertThat(dynaset.directDecoding().isOnForRequests()).isTrue();
      DecimalTable decimals = DecimalTable.of(dynaset);
      decimals.admin().create();
      decimals.put(new DecimalKeys(1, new BigDecimal("10")));
      decimals.put(new DecimalKeys(1, new BigDecimal("0.5")));
      BinaryTable binaries = BinaryTable.of(dynaset);
      binaries.admin().create();
      binaries.put(new BinaryKeys(new byte[] {1}, new byte[] {2}));
      BinaryKey binary = BinaryKey.of(new byte[] {1}, new byte[] {2});
      DecimalKey ten = DecimalKey.of(1, new BigDecimal("1E1"));
      DecimalKey half = DecimalKey.of(1, new BigDecimal("0.50"));
      DecimalKey other = DecimalKey.of(2, new BigDecimal("0.50"));

      BatchItems<DecimalKeys, DecimalKey> found =
          decimals.batchGet(List.of(half, other, ten, half));

      assertThat(found.get(ten)).map(DecimalKeys::amount).contains(new BigDecimal("10"));
      assertThat(found.get(half)).map(DecimalKeys::amount).contains(new BigDecimal("0.5"));
      assertThat(found.missing()).containsExactly(other);
      assertThat(binaries.batchGet(List.of(binary)).missing()).isEmpty();
    }
  }
}
