package dev.dynaset.tests.scans;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.Dynaset;
import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.PageTokenKeys;
import dev.dynaset.ParallelScan;
import dev.dynaset.ScanIncompleteException;
import dev.dynaset.ScanProgress;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A checkpoint resumes the scan that made it, and no other. */
@DynasetTest(isolation = Isolation.CLASS)
class ScanCheckpointsTest {
  private static final int ALL = 60;
  private static final int SEGMENTS = 3;

  @InjectDynaset
  static DynamoDbClient client;

  @InjectDynaset
  static ParcelTable parcels;

  @InjectDynaset
  static RecordedRequests requests;

  @BeforeAll
  static void sixtyParcels() {
    parcels.putAll(Parcel.many(ALL));
  }

  private static ParcelTable table(Seals seals) {
    return seals.table(Dynaset.builder().client(client), parcels);
  }

  /** A checkpoint behind some pages of a scan. */
  private static String checkpoint(ParallelScan<?> scan) {
    List<Integer> pages = new ArrayList<>();
    return catchThrowableOfType(
            ScanIncompleteException.class,
            () -> scan.forEachPage(page -> {
              if (pages.size() == 5) {
                throw new IllegalStateException("enough");
              }
              pages.add(page.size());
            }))
        .checkpoint();
  }

  private static ParallelScan<Parcel> scan(ParcelTable table) {
    return table.scan().pageSize(3).parallelScan(SEGMENTS);
  }

  private static void assertRefused(ParallelScan<?> scan, String checkpoint) {
    assertThatThrownBy(() -> scan.resumeFrom(checkpoint).forEach(item -> {}))
        .isInstanceOf(InvalidPageTokenException.class)
        .hasMessageContaining("This is no checkpoint of a parallel scan of the table 'test_")
        .hasMessageContaining("resumeFrom(null) starts anew")
        .hasMessageNotContaining("depot");
  }

  @ParameterizedTest
  @EnumSource
  void itGoesOnBehindThePagesThatWereDealtWith(Seals seals) {
    ParallelScan<Parcel> scan = scan(table(seals));
    Set<Integer> rest = new HashSet<>();

    ScanProgress progress =
        scan.resumeFrom(checkpoint(scan)).forEach(parcel -> rest.add(parcel.number()));

    assertThat(rest).hasSize((int) progress.items()).hasSizeBetween(ALL - 15, ALL - 5);
    assertThat(progress.isDone()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void itIsTextOfTheCharactersOfATokenAndEncryptedShowsNoKey(Seals seals) {
    String checkpoint = checkpoint(scan(table(seals)));

    assertThat(checkpoint).matches("[A-Za-z0-9_-]+");
    assertThat(new String(Base64.getUrlDecoder().decode(checkpoint), ISO_8859_1))
        .matches(text -> text.contains("depot") != (seals == Seals.ENCRYPTED));
  }

  @ParameterizedTest
  @EnumSource
  void itIsRefusedWhateverItsDamageIs(Seals seals) {
    ParallelScan<Parcel> scan = scan(table(seals));
    byte[] bytes = Base64.getUrlDecoder().decode(checkpoint(scan));
    List<byte[]> damaged = new ArrayList<>();
    for (int i = 0; i < bytes.length; i++) {
      byte[] flipped = bytes.clone();
      flipped[i] ^= 1;
      damaged.add(flipped);
      damaged.add(Arrays.copyOf(bytes, i));
    }
    damaged.add(Arrays.copyOf(bytes, bytes.length + 1));

    for (byte[] damage : damaged) {
      assertRefused(scan, Base64.getUrlEncoder().withoutPadding().encodeToString(damage));
    }
    assertRefused(scan, "no checkpoint");
  }

  @ParameterizedTest
  @EnumSource
  void itHoldsForItsTableAndIndexOnly(Seals seals) {
    ParcelTable table = table(seals);
    String checkpoint = checkpoint(scan(table));
    String ofAnIndex = checkpoint(table.byStateIndex().scan().pageSize(3).parallelScan(SEGMENTS));

    assertRefused(scan(table.named(table.tableName() + "-2")), checkpoint);
    assertRefused(table.byStateIndex().scan().parallelScan(SEGMENTS), checkpoint);
    assertRefused(table.byWeightIndex().scan().parallelScan(SEGMENTS), checkpoint);
    assertRefused(scan(table), ofAnIndex);
    assertRefused(scan(table), table.scan().limit(5).page().next().orElseThrow().toString());
  }

  @ParameterizedTest
  @EnumSource
  void itHoldsForItsSealOnly(Seals seals) {
    String checkpoint = checkpoint(scan(table(seals)));

    for (Seals other : Seals.values()) {
      if (other != seals) {
        assertRefused(scan(table(other)), checkpoint);
      }
    }
  }

  @Test
  void aKeyThatIsAcceptedOpensIt() {
    byte[] secret = "of thirty-two bytes, and no less.".getBytes(ISO_8859_1);
    PageTokenKeys both =
        PageTokenKeys.signing(9, secret).accepting(Seals.ENCRYPTED.keys().orElseThrow());
    String checkpoint = checkpoint(scan(table(Seals.ENCRYPTED)));
    ParcelTable rotated = ParcelTable.of(
            Dynaset.builder().client(client).pageTokenKeys(both).build())
        .named(parcels.tableName());

    assertThat(scan(rotated).resumeFrom(checkpoint).forEach(parcel -> {}).items())
        .isBetween(ALL - 15L, ALL - 5L);
  }

  @Test
  void anotherNumberOfSegmentsIsTold() {
    String checkpoint = checkpoint(scan(parcels));

    assertThatThrownBy(
            () -> parcels.scan().parallelScan(4).resumeFrom(checkpoint).forEach(parcel -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The checkpoint is of a scan in 3 segments, but this one has 4."
            + " Resume it with parallelScan(3).");
  }

  @Test
  void withoutBlockingItIsTheFutureThatRefusesIt() {
    assertThat(scan(parcels)
            .resumeFrom("no checkpoint")
            .async()
            .forEachPage(page -> CompletableFuture.completedFuture(null)))
        .isCompletedExceptionally()
        .failsWithin(Duration.ZERO)
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(InvalidPageTokenException.class);
  }

  @Test
  void theFilterTheProjectionAndThePageSizeMayChange() {
    String checkpoint = checkpoint(scan(parcels));
    List<String> notes = new ArrayList<>();

    parcels
        .scan()
        .filter(p -> p.note().eq("odd"))
        .select(parcels.value(p -> p.note()))
        .pageSize(7)
        .consistentRead()
        .parallelScan(SEGMENTS)
        .resumeFrom(checkpoint)
        .forEach(notes::add);

    assertThat(notes).hasSizeBetween(15, 30).containsOnly("odd");
  }

  @Test
  void thatOfTheEndSendsNothing() {
    String end = scan(parcels).forEach(parcel -> {}).checkpoint();
    requests.clear();

    ScanProgress progress = scan(parcels).resumeFrom(end).forEach(parcel -> {});

    assertThat(requests.count()).isZero();
    assertThat(progress.isDone()).isTrue();
    assertThat(progress.items()).isZero();
  }
}
