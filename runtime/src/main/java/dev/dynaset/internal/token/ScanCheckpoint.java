package dev.dynaset.internal.token;

import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import java.util.ArrayList;
import java.util.List;

/** Where the segments of a scan stand, as text and back, sealed as page tokens are. */
public final class ScanCheckpoint {
  private ScanCheckpoint() {}

  /** The checkpoint of a scan of everything whose segments stand at these places. */
  public static String of(Query<?> scan, List<Place> places) {
    TokenWriter out = new TokenWriter();
    out.number(places.size());
    PlaceFormat format = new PlaceFormat(scan);
    places.forEach(place -> out.place(place, format));
    return out.sealed(TokenSeal.of(scan.table().dynaset()), QueryFingerprint.ofCheckpoint(scan));
  }

  /**
   * The places of a checkpoint.
   *
   * @throws InvalidPageTokenException if it is no checkpoint of this scan
   * @throws IllegalArgumentException if it is one in another number of segments
   */
  public static List<Place> places(Query<?> scan, String checkpoint, int segments) {
    List<Place> places = read(scan, checkpoint);
    if (places.size() != segments) {
      throw new IllegalArgumentException("The checkpoint is of a scan in " + places.size()
          + " segments, but this one has " + segments + ". Resume it with parallelScan("
          + places.size() + ").");
    }
    return places;
  }

  private static List<Place> read(Query<?> scan, String checkpoint) {
    try {
      TokenReader in = TokenReader.of(
          checkpoint, TokenSeal.of(scan.table().dynaset()), QueryFingerprint.ofCheckpoint(scan));
      int count = in.number(ItemSource.Segment.MAX_SEGMENTS + 1);
      PlaceFormat format = new PlaceFormat(scan);
      List<Place> places = new ArrayList<>();
      for (int segment = 0; segment < count; segment++) {
        places.add(in.place(format));
      }
      in.end();
      return places;
    } catch (InvalidPageTokenException e) {
      // The words are for checkpoints, and one message for all: who tries them out learns nothing.
      throw new InvalidPageTokenException("This is no checkpoint of a parallel scan of the table '"
          + scan.table().name().value() + "'"
          + (scan.index() == null ? "" : ", index '" + scan.index().name() + "'")
          + ": it is damaged, of another table or index, or sealed with another key."
          + " resumeFrom(null) starts anew.");
    }
  }
}
