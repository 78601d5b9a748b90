package dev.dynaset.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.ReadPosition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keeps the places of all hash keys behind each item. */
class MergedTrailTest {
  private static Place behind(int number) {
    return Place.behind(Map.of("n", AttributeValue.fromN("" + number)));
  }

  @Test
  void givesBackWhatItWasGiven() {
    List<List<Place>> given = List.of(
        List.of(Place.START, behind(1), Place.START),
        List.of(behind(2), behind(1), Place.START),
        List.of(behind(2), behind(3), Place.END),
        List.of(behind(2), Place.END, Place.END));
    MergedTrail trail = new MergedTrail();

    given.forEach(trail::add);

    assertThat(trail.size()).isEqualTo(4);
    for (int index = 0; index < 4; index++) {
      assertThat(trail.behind(index)).isEqualTo(ReadPosition.merged(false, given.get(index)));
    }
  }

  @Test
  void hasNoOtherItems() {
    MergedTrail trail = new MergedTrail();
    trail.add(List.of(Place.END));

    assertThatThrownBy(() -> trail.behind(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> trail.behind(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
