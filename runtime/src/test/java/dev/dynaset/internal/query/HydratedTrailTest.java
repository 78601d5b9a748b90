package dev.dynaset.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.ReadPosition;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The position behind an item is that of its entry, whichever items are gone. */
class HydratedTrailTest {
  private static Map<String, AttributeValue> key(String id) {
    return Map.of("id", AttributeValue.fromS(id));
  }

  private static List<Map<String, AttributeValue>> keys(String... ids) {
    return Stream.of(ids).map(HydratedTrailTest::key).toList();
  }

  /** Behind the entry with an index. */
  private static ReadPosition position(int index) {
    return ReadPosition.of(false, index, Place.END);
  }

  private static final Trail ENTRIES = new Trail() {
    @Override
    public int size() {
      return Integer.MAX_VALUE;
    }

    @Override
    public ReadPosition behind(int index) {
      return position(index);
    }
  };

  private static List<ReadPosition> positions(HydratedTrail trail) {
    return IntStream.range(0, trail.size()).mapToObj(trail::behind).toList();
  }

  @Test
  void leavesOutWhatIsGone() {
    HydratedTrail trail = new HydratedTrail(ENTRIES);

    trail.add(keys("a", "b", "c", "d"), keys("b", "d"));
    trail.add(keys("e", "f"), keys());
    trail.add(keys("g"), keys("g"));

    assertThat(positions(trail)).containsExactly(position(1), position(3), position(6));
  }

  /** An item that moves in an index while it is read may have two entries on a page. */
  @Test
  void countsAnItemOnceForEachEntry() {
    HydratedTrail trail = new HydratedTrail(ENTRIES);

    trail.add(keys("a", "b", "a"), keys("a", "a"));
    trail.add(keys("b", "c", "b"), keys("c"));

    assertThat(positions(trail)).containsExactly(position(0), position(2), position(4));
  }
}
