package dev.dynaset.internal.query;

import static dev.dynaset.internal.query.Visits.BY_GUEST;
import static dev.dynaset.internal.query.Visits.queryOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Explanation;
import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.internal.token.TokenCodec;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import org.junit.jupiter.api.Test;

/** What is told about a query without sending it. */
class QueryExplanationTest {
  private static final Query<Visit> RED = Visits.to("red");

  private static String line(Query<?> query, String name) {
    return QueryExplanation.of(query)
        .toString()
        .lines()
        .filter(line -> line.startsWith("  " + name + ":"))
        .map(line -> line.substring(name.length() + 3).strip())
        .findFirst()
        .orElse("");
  }

  @Test
  void aQueryIsToldInSevenLines() {
    Explanation explanation = QueryExplanation.of(RED);

    assertThat(explanation.request()).contains(queryOf("red").build());
    assertThat(explanation).hasToString("""
        Query of the table 'visits'
          keys:    room = red
          returns: all attributes
          limit:   none
          pages:   a request evaluates up to 1 MB
          order:   ascending
          reads:   eventually consistent""");
    assertThat(explanation.warnings()).isEmpty();
  }

  @Test
  void ofSeveralRequestsTheFirstIsTold() {
    assertThat(QueryExplanation.of(Visits.toEach("red", "blue").merged(2)).request())
        .contains(queryOf("red").build());
  }

  @Test
  void nothingIsSentForNothing() {
    Explanation explanation = QueryExplanation.of(RED.none());

    assertThat(explanation.request()).isEmpty();
    assertThat(explanation.toString())
        .startsWith("Nothing is sent for Visit where room = red in the table 'visits'");
  }

  @Test
  void boundsAreTold() {
    Query<Visit> bounded = RED.limit(5).pageSize(3).maxEvaluated(9);

    assertThat(line(bounded, "limit")).isEqualTo("5; ends after 9 evaluated items");
    assertThat(line(bounded, "pages")).isEqualTo("a request evaluates up to 3 items");
    assertThat(line(RED.limit(5), "limit")).isEqualTo("5");
    assertThat(line(RED.prefetch(), "pages"))
        .isEqualTo("a request evaluates up to 1 MB; reads one page ahead");
    assertThat(line(
            RED.from(TokenCodec.encode(RED, ReadPosition.of(false, 0, Place.START))), "pages"))
        .isEqualTo("a request evaluates up to 1 MB; from a page token");
    assertThat(line(RED.readUnitsPerSecond(2), "rate"))
        .isEqualTo("up to 2.0 read units per second");
    assertThat(line(RED, "rate")).isEmpty();
  }

  @Test
  void theOrderIsTold() {
    assertThat(line(RED.reverse(), "order")).isEqualTo("descending");
    assertThat(line(Visits.toEach("red", "blue"), "order"))
        .isEqualTo("ascending in each of 2 hash keys, one after the other");
    assertThat(line(Visits.toEach("red", "blue").merged(7), "order"))
        .isEqualTo("ascending over 2 hash keys, up to 7 at a time");
    assertThat(line(Query.scan(Visits.TABLE), "order")).isEmpty();
  }

  @Test
  void whatIsReturnedIsTold() {
    assertThat(line(RED.select(Visits.guest()), "returns")).isEqualTo("the key and [guest]");
    assertThat(line(Visits.of("Ann", BY_GUEST).hydrate(VisitCodec.INSTANCE), "returns"))
        .isEqualTo("keys; then by BatchGetItem all attributes");
    assertThat(line(RED.consistentRead(), "reads")).isEqualTo("strongly consistent");
  }

  @Test
  void theKeysOfAScanAreAllOrThoseOfASegment() {
    Query<Visit> scan = Query.scan(Visits.TABLE);

    assertThat(QueryExplanation.of(scan).toString()).startsWith("Scan of the table 'visits'\n");
    assertThat(line(scan, "keys")).isEqualTo("all");
    assertThat(line(scan.from(new ItemSource.Segment(0, 2)), "keys"))
        .isEqualTo("those of segment 0 of 2");
  }

  @Test
  void aFilterIsToldAndWarnedOf() {
    Query<Visit> filtered = RED.filter(Visits.guestIs("Ann"));

    assertThat(line(filtered, "filter")).isEqualTo("guest = Ann");
    assertThat(line(RED, "filter")).isEmpty();
    assertThat(QueryExplanation.of(filtered).warnings())
        .singleElement()
        .asString()
        .endsWith("Of a large hash key, an index or maxEvaluated caps that.");
    assertThat(line(filtered, "warning")).startsWith("The filter is applied to what was read");
    assertThat(QueryExplanation.of(filtered.maxEvaluated(9)).warnings()).isEmpty();
  }

  @Test
  void aScanOfEverythingIsWarnedOf() {
    Query<Visit> scan = Query.scan(Visits.TABLE);

    assertThat(QueryExplanation.of(scan).warnings())
        .singleElement()
        .asString()
        .startsWith("A scan reads everything");
    assertThat(QueryExplanation.of(scan.limit(9)).warnings()).isEmpty();
    assertThat(QueryExplanation.of(scan.maxEvaluated(9)).warnings()).isEmpty();
    assertThat(QueryExplanation.of(scan.limit(9).filter(Visits.guestIs("Ann"))).warnings())
        .hasSize(2)
        .last()
        .asString()
        .endsWith("maxEvaluated caps that.");
  }

  @Test
  void lookUpsAndMergedLimitsAreWarnedOf() {
    assertThat(QueryExplanation.of(Visits.of("Ann", BY_GUEST).hydrate(VisitCodec.INSTANCE))
            .warnings())
        .singleElement()
        .asString()
        .startsWith("Each item is looked up in the table");
    Query<Visit> merged = Visits.toEach("red", "blue").merged(2);
    assertThat(QueryExplanation.of(merged.limit(9)).warnings())
        .containsExactly("Each of the 2 hash keys is asked for up to 9 items, since all that come"
            + " back may be of one of them.");
    assertThat(QueryExplanation.of(merged).warnings()).isEmpty();
    assertThat(QueryExplanation.of(Visits.toEach("red", "blue").limit(9)).warnings())
        .isEmpty();
    assertThat(QueryExplanation.of(RED.hydrate(VisitCodec.INSTANCE)).warnings()).isEmpty();
  }

  /** Items of 4 KB: half a unit each, or a whole one if consistent, and one more if looked up. */
  @Test
  void theCostIsThatOfWhatMayBeEvaluated() {
    assertThat(QueryExplanation.of(RED).estimatedReadUnits(4096)).isEmpty();
    assertThat(QueryExplanation.of(RED.limit(10)).estimatedReadUnits(4096)).hasValue(5);
    assertThat(QueryExplanation.of(RED.limit(10).consistentRead()).estimatedReadUnits(4096))
        .hasValue(10);
    assertThat(QueryExplanation.of(RED.limit(10).filter(Visits.guestIs("Ann")).maxEvaluated(20))
            .estimatedReadUnits(4096))
        .hasValue(10);
    assertThat(QueryExplanation.of(
                Visits.of("Ann", BY_GUEST).hydrate(VisitCodec.INSTANCE).limit(10))
            .estimatedReadUnits(4096)
            .getAsDouble())
        .isGreaterThan(QueryExplanation.of(Visits.of("Ann", BY_GUEST).limit(10))
            .estimatedReadUnits(4096)
            .getAsDouble());
  }
}
