package dev.dynaset.query;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where the items of a reading come from: a key, several keys, or all there are. */
public sealed interface Source {
  /**
   * The items with one hash key: a Query.
   *
   * @param condition which keys are asked for
   */
  record Key(KeyCondition condition) implements Source {}

  /**
   * The items with some hash keys: a Query of each.
   *
   * @param hashes the hash keys, each once, in the order in which they are read
   * @param range the conditions on the range key, which hold for all of them
   * @param merge how they are brought together
   */
  record Keys(List<List<AttributeValue>> hashes, List<RangeCondition> range, Merge merge)
      implements Source {
    /** Keeps copies. */
    public Keys {
      hashes = List.copyOf(hashes);
      range = List.copyOf(range);
    }
  }

  /**
   * All items, or those of one of several segments: a Scan.
   *
   * @param segment which one, from 0
   * @param segments how many there are; 1 for all items
   */
  record Segment(int segment, int segments) implements Source {
    /** DynamoDB takes no more segments. */
    public static final int MAX_SEGMENTS = 1_000_000;

    /** All items. */
    public static final Segment WHOLE = new Segment(0, 1);

    /** Checks that there is such a segment. */
    public Segment {
      if (segments < 1 || segments > MAX_SEGMENTS) {
        throw new IllegalArgumentException(
            "A scan has 1 to " + MAX_SEGMENTS + " segments, but not " + segments + ".");
      }
      if (segment < 0 || segment >= segments) {
        throw new IllegalArgumentException("The segments of a scan in " + segments
            + " are numbered 0 to " + (segments - 1) + ", but not " + segment + ".");
      }
    }
  }

  /**
   * How the items of several hash keys are brought together.
   *
   * @param isMerged whether they come in the order of the range key, over all hash keys; else one
   *     hash key comes after the other
   * @param parallelism how many of them are read at the same time at most
   */
  record Merge(boolean isMerged, int parallelism) {
    /** One hash key after the other. */
    public static final Merge NONE = new Merge(false, 1);

    /** In the order of the range key. */
    public static Merge byRange(int parallelism) {
      if (parallelism < 1) {
        throw new IllegalArgumentException(
            "parallelism must be positive, but is " + parallelism + ".");
      }
      return new Merge(true, parallelism);
    }
  }
}
