package dev.dynaset.internal.query;

import static dev.dynaset.internal.query.Visits.BY_GUEST;
import static dev.dynaset.internal.query.Visits.BY_GUEST_AND_ROOM;
import static dev.dynaset.internal.query.Visits.behind;
import static dev.dynaset.internal.query.Visits.n;
import static dev.dynaset.internal.query.Visits.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.internal.token.TokenCodec;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import org.junit.jupiter.api.Test;

/** What messages and logs say of queries. */
class QueryWordsTest {
  private static final Query<Visit> RED = Visits.to("red");

  @Test
  void aQueryIsDescribedByItsKeysAndItsPlace() {
    assertThat(QueryWords.describe(RED)).isEqualTo("Visit where room = red in the table 'visits'");
    assertThat(QueryWords.describe(RED.where(RangeOperator.LT, n(4))))
        .isEqualTo("Visit where room = red AND at < 4 in the table 'visits'");
    assertThat(QueryWords.describe(RED.whereBetween(n(1), n(4))))
        .isEqualTo("Visit where room = red AND at BETWEEN 1 AND 4 in the table 'visits'");
    assertThat(QueryWords.describe(Visits.of("Ann", BY_GUEST_AND_ROOM)
            .where(RangeOperator.EQ, s("red"))
            .where(RangeOperator.GT, n(1))))
        .isEqualTo("Visit where guest = Ann AND room = red AND at > 1 in the table 'visits',"
            + " index 'by_guest_and_room'");
  }

  @Test
  void aDescriptionSaysThatThereIsAFilterAndALineSaysWhich() {
    Query<Visit> filtered = RED.filter(Visits.guestIs("Ann"));

    assertThat(QueryWords.describe(filtered))
        .isEqualTo("Visit where room = red, filtered, in the table 'visits'");
    assertThat(QueryWords.line(filtered))
        .isEqualTo("Visit where room = red, filtered by guest = Ann in the table 'visits'");
    assertThat(QueryWords.line(RED)).isEqualTo("Visit where room = red in the table 'visits'");
  }

  @Test
  void ofManyHashKeysFiveAreNamed() {
    assertThat(QueryWords.describe(Visits.toEach("a", "b", "c", "d", "e")))
        .isEqualTo("Visit where room in (a, b, c, d, e) in the table 'visits'");
    assertThat(QueryWords.describe(
            Visits.toEach("a", "b", "c", "d", "e", "f", "g").where(RangeOperator.EQ, n(1))))
        .isEqualTo(
            "Visit where room in (a, b, c, d, e and 2 more) AND at = 1 in the table" + " 'visits'");
  }

  @Test
  void aScanIsDescribedByItsSegment() {
    Query<Visit> scan = Query.scan(Visits.TABLE);

    assertThat(QueryWords.describe(scan)).isEqualTo("Visit in the table 'visits'");
    assertThat(QueryWords.line(scan.from(new ItemSource.Segment(1, 4))))
        .isEqualTo("Scan of Visit of segment 1 of 4 in the table 'visits'");
  }

  @Test
  void aLineSaysHowAQueryIsRead() {
    assertThat(QueryWords.line(Visits.toEach("red").merged(3).reverse().limit(4).pageSize(5)))
        .isEqualTo("Visit where room in (red) in the table 'visits', merged, reversed, limit 4,"
            + " page size 5");
    assertThat(QueryWords.line(RED.maxEvaluated(9)
            .readUnitsPerSecond(2.5)
            .from(TokenCodec.encode(RED, ReadPosition.of(false, 0, behind("red", 1))))
            .consistentRead()))
        .isEqualTo("Visit where room = red in the table 'visits', evaluates at most 9, 2.5 read"
            + " units per second, from a page token, consistent");
    assertThat(QueryWords.line(Visits.of("Ann", BY_GUEST).hydrate(VisitCodec.INSTANCE)))
        .isEqualTo("Visit where guest = Ann in the table 'visits', index 'by_guest', hydrated");
    assertThat(QueryWords.line(RED.none().reverse()))
        .isEqualTo("Visit where room = red in the table 'visits', none");
  }

  @Test
  void pagesAreDescribedByTheirQuery() {
    assertThat(new PageSequence<>(RED))
        .hasToString("Pages of Visit where room = red in the table 'visits'");
  }
}
