package dev.dynaset.internal.token;

import static dev.dynaset.internal.query.Visits.BY_GUEST;
import static dev.dynaset.internal.query.Visits.TABLE;
import static dev.dynaset.internal.query.Visits.behind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.internal.query.Visit;
import dev.dynaset.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the segments of a scan stand. */
class ScanCheckpointTest {
  private static final Query<Visit> SCAN = Query.scan(TABLE);
  private static final List<Place> PLACES = List.of(Place.START, behind("red", 7), Place.END);

  @Test
  void placesComeBack() {
    String checkpoint = ScanCheckpoint.of(SCAN, PLACES);

    assertThat(ScanCheckpoint.places(SCAN, checkpoint, 3)).isEqualTo(PLACES);
  }

  @Test
  void asManySegmentsAreNeeded() {
    String checkpoint = ScanCheckpoint.of(SCAN, PLACES);

    assertThatThrownBy(() -> ScanCheckpoint.places(SCAN, checkpoint, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The checkpoint is of a scan in 3 segments, but this one has 4. Resume it with"
            + " parallelScan(3).");
  }

  @Test
  void whatIsNoCheckpointOfTheScanIsRefused() {
    Query<Visit> index = Query.scan(TABLE, BY_GUEST, TABLE.reader());
    String token =
        TokenCodec.encode(SCAN, ReadPosition.of(false, 0, behind("red", 7))).toString();
    String ofIndex = ScanCheckpoint.of(index, List.of(Place.END));
    String longer = longer();

    for (String wrong : List.of("", "A", token, ofIndex, longer)) {
      assertThatThrownBy(() -> ScanCheckpoint.places(SCAN, wrong, 1))
          .isExactlyInstanceOf(InvalidPageTokenException.class)
          .hasMessage("This is no checkpoint of a parallel scan of the table 'visits': it is"
              + " damaged, of another table or index, or sealed with another key."
              + " resumeFrom(null) starts anew.");
    }
    assertThatThrownBy(() -> ScanCheckpoint.places(index, "A", 1))
        .hasMessageContaining("of the table 'visits', index 'by_guest': it is");
  }

  /** A checkpoint of one segment, behind which there is more. */
  private static String longer() {
    TokenWriter out = new TokenWriter();
    out.number(1);
    out.place(Place.END, new PlaceFormat(SCAN));
    out.number(0);
    return out.sealed(new PlainSeal(), QueryFingerprint.ofCheckpoint(SCAN));
  }
}
