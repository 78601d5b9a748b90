package dev.dynaset.internal.token;

import static dev.dynaset.internal.query.Visits.BY_GUEST;
import static dev.dynaset.internal.query.Visits.TABLE;
import static dev.dynaset.internal.query.Visits.behind;
import static dev.dynaset.internal.query.Visits.item;
import static dev.dynaset.internal.query.Visits.items;
import static dev.dynaset.internal.query.Visits.key;
import static dev.dynaset.internal.query.Visits.n;
import static dev.dynaset.internal.query.Visits.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.internal.query.Visit;
import dev.dynaset.internal.query.Visits;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a reading goes through, in which order, and where it stands. */
class SourcesTest {
  private static final Query<Visit> RED_AND_BLUE =
      Visits.toEach("red", "blue").where(RangeOperator.GT, n(1));
  private static final Query<Visit> RED = Visits.to("red").where(RangeOperator.GT, n(1));
  private static final Query<Visit> BLUE = Visits.to("blue").where(RangeOperator.GT, n(1));

  @Test
  void eachHashKeyIsAQueryOfItsOwn() {
    Sources sources = Sources.of(RED_AND_BLUE, false);

    assertThat(sources.size()).isEqualTo(2);
    assertThat(sources.get(0)).isEqualTo(RED);
    assertThat(sources.get(1)).isEqualTo(BLUE);
    assertThat(sources.ordinal(1)).isEqualTo(1);
    assertThat(sources.inOrder(List.of("a", "b"))).containsExactly("a", "b");
    assertThat(sources.isBackward()).isFalse();
    assertThat(sources.isMerged()).isFalse();
    assertThat(Sources.of(RED_AND_BLUE.merged(2), false).isMerged()).isTrue();
  }

  @Test
  void theOtherDirectionHasTheOtherOrderAndTheSameNumbers() {
    for (Sources sources :
        List.of(Sources.of(RED_AND_BLUE, true), Sources.of(RED_AND_BLUE.reverse(), false))) {
      assertThat(sources.get(0)).isEqualTo(BLUE.reverse());
      assertThat(sources.ordinal(0)).isEqualTo(1);
      assertThat(sources.indexOf(0)).isEqualTo(1);
      assertThat(sources.inOrder(List.of("a", "b"))).containsExactly("b", "a");
    }
    assertThat(Sources.of(RED_AND_BLUE, true).isBackward()).isTrue();
    assertThat(Sources.of(RED_AND_BLUE.reverse(), true).get(0)).isEqualTo(RED);
  }

  @Test
  void aScanIsOneSourceWithoutAnOrder() {
    Sources sources = Sources.of(Query.scan(TABLE), false);

    assertThat(sources.size()).isEqualTo(1);
    assertThat(sources.isOrdered()).isFalse();
    assertThat(Sources.of(RED, false).isOrdered()).isTrue();
  }

  @Test
  void theStartKeyIsThatOfTheIndexAndThatOfTheTable() {
    Query<Visit> byGuest = Visits.of("Ann", BY_GUEST);

    assertThat(StartKey.attributes(byGuest))
        .extracting(attribute -> attribute.name())
        .containsExactly("guest", "at", "room");
    assertThat(StartKey.behind(item("red", 7), byGuest))
        .isEqualTo(Place.behind(Map.of("guest", s("Ann"), "at", n(7), "room", s("red"))));
    assertThat(StartKey.behind(item("red", 7), RED)).isEqualTo(behind("red", 7));
    assertThat(StartKey.ofTable(item("red", 7), byGuest)).isEqualTo(key("red", 7));
    assertThatThrownBy(() -> StartKey.ofTable(Map.of("room", s("red")), RED))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("at");
  }

  @Test
  void ofItemsThePlacesBehindThemAreKept() {
    ItemPlaces places = ItemPlaces.of(Visits.to("red"), items("red", 1, 2));

    assertThat(places.size()).isEqualTo(2);
    assertThat(places.behind(0)).isEqualTo(behind("red", 1));
    assertThat(places.behind(1)).isEqualTo(behind("red", 2));
    assertThatThrownBy(() -> places.behind(2)).isInstanceOf(IndexOutOfBoundsException.class);
    List<Map<String, AttributeValue>> incomplete = List.of(Map.of("room", s("red")));
    assertThatThrownBy(() -> ItemPlaces.of(RED, incomplete))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("at");
  }

  @Test
  void ofItemsOfAnIndexAllIsKeptThatTheQueryDoesNotFix() {
    ItemPlaces places =
        ItemPlaces.of(Visits.of("Ann", BY_GUEST), List.of(item("red", 1), item("blue", 2)));

    assertThat(places.behind(1))
        .isEqualTo(Place.behind(Map.of("guest", s("Ann"), "at", n(2), "room", s("blue"))));
  }

  @Test
  void aPlaceTurnsRoundUnlessItIsBehindAnItem() {
    assertThat(Place.START.turned()).isEqualTo(Place.END);
    assertThat(Place.END.turned()).isEqualTo(Place.START);
    assertThat(behind("red", 1).turned()).isEqualTo(behind("red", 1));
    assertThat(Place.END.isEnd()).isTrue();
    assertThat(Place.START.isEnd()).isFalse();
  }
}
