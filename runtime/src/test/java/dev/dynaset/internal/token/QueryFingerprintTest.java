package dev.dynaset.internal.token;

import static dev.dynaset.internal.query.Visits.BY_GUEST;
import static dev.dynaset.internal.query.Visits.IN_ROOM;
import static dev.dynaset.internal.query.Visits.TABLE;
import static dev.dynaset.internal.query.Visits.n;
import static dev.dynaset.internal.query.Visits.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.internal.query.Visit;
import dev.dynaset.internal.query.Visits;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Tells queries apart that tokens must not be carried between. */
class QueryFingerprintTest {
  private static final Query<Visit> RED = Visits.to("red");

  private static String fingerprint(Query<?> query) {
    return HexFormat.of().formatHex(QueryFingerprint.of(query));
  }

  private static Query<Visit> between(int from, int to) {
    return RED.whereBetween(n(from), n(to));
  }

  @Test
  void queriesThatReadOtherItemsHaveOtherFingerprints() {
    List<Query<?>> different = List.of(
        RED,
        RED.reverse(),
        Visits.to("blue"),
        Visits.to(""),
        Query.of(TABLE.named("archive"), s("red")),
        Query.of(TABLE, IN_ROOM, TABLE.reader(), s("red")),
        Visits.of("red", BY_GUEST),
        RED.where(RangeOperator.EQ, n(1)),
        RED.where(RangeOperator.EQ, n(2)),
        RED.where(RangeOperator.GT, n(1)),
        between(1, 2),
        between(1, 3),
        between(0, 2),
        Visits.toEach("red"),
        Visits.toEach("red", "blue"),
        Visits.toEach("blue", "red"),
        Visits.toEach("red", "blue").merged(2),
        Visits.toEach("red", "blue").where(RangeOperator.EQ, n(1)),
        Query.scan(TABLE),
        Query.scan(TABLE).from(new ItemSource.Segment(0, 2)),
        Query.scan(TABLE).from(new ItemSource.Segment(1, 2)));

    assertThat(different.stream().map(QueryFingerprintTest::fingerprint)).doesNotHaveDuplicates();
  }

  @Test
  void howManyItemsAreReadAndHowDoesNotMatter() {
    assertThat(List.of(
            RED.limit(1), RED.pageSize(1), RED.consistentRead(), RED.filter(Visits.guestIs("Ann"))))
        .allSatisfy(query -> assertThat(fingerprint(query)).isEqualTo(fingerprint(RED)));
    assertThat(fingerprint(Visits.toEach("red").merged(1)))
        .isEqualTo(fingerprint(Visits.toEach("red").merged(9)));
  }

  @Test
  void aNumberIsTheSameHoweverItIsWritten() {
    assertThat(fingerprint(RED.where(RangeOperator.EQ, AttributeValue.fromN("1E2"))))
        .isEqualTo(fingerprint(RED.where(RangeOperator.EQ, n(100))));
    assertThat(fingerprint(RED.where(RangeOperator.EQ, AttributeValue.fromN("1.50"))))
        .isEqualTo(fingerprint(RED.where(RangeOperator.EQ, AttributeValue.fromN("1.5"))));
  }

  @Test
  void partsDoNotRunIntoEachOther() {
    assertThat(fingerprint(Visits.toEach("ab", "c")))
        .isNotEqualTo(fingerprint(Visits.toEach("a", "bc")));
  }

  /** Tokens that clients hold must be taken by later versions. */
  @Test
  void itStaysAsItIs() {
    assertThat(fingerprint(RED.where(RangeOperator.GT, n(1))))
        .isEqualTo("f8b739aa0efce3bc52ab91bf91ffb8d5f5e5e31b02e266606726f9015026d5fc");
    assertThat(fingerprint(Visits.toEach("red").whereBetween(n(1), n(9))))
        .isEqualTo("5a530197b84ccbe21ed5dcb86da37ab6dc39770521930131d4e3f85f4add36bc");
    assertThat(fingerprint(Visits.toEach("red").merged(2)))
        .isEqualTo("c2c74b412a318da394972721a5a8e83962027ebcf7070e44e95eb964946f008f");
    assertThat(HexFormat.of().formatHex(QueryFingerprint.ofCheckpoint(Query.scan(TABLE))))
        .isEqualTo("3ae3c575a32595689da0c006daa4b051b8cbe26901ef0711dd95f3036993fce9");
  }

  @Test
  void aCheckpointIsNoToken() {
    assertThat(QueryFingerprint.ofCheckpoint(Query.scan(TABLE)))
        .isNotEqualTo(QueryFingerprint.of(Query.scan(TABLE)));
  }
}
