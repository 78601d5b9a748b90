package dev.dynaset.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where the items of a reading come from: a key, several keys, or all there are. */
public sealed interface ItemSource {
  /**
   * It with a condition on the next attribute of the range key.
   *
   * @throws IllegalStateException if it is a scan, which has no conditions on keys
   */
  ItemSource and(RangeCondition next);

  /**
   * It, with its conditions on the range key replaced: by another, or by none.
   *
   * @throws IllegalStateException if it is a scan, which has no conditions on keys
   */
  ItemSource only(@Nullable RangeCondition condition);

  /**
   * Which keys a query asks for; null for a scan, and for several hash keys, each of which is a query
   * of its own.
   */
  @Nullable
  KeyCondition keyCondition();

  /** Whether the items of several hash keys come in the order of the range key. */
  boolean isMerged();

  /** How many hash keys are read at the same time at most. */
  int parallelism();

  /** What {@code cases} makes of this kind of source. */
  <R> R match(Cases<R> cases);

  /**
   * All kinds of sources. Whoever tells them apart implements it, and a new kind is a compile error
   * there.
   *
   * @param <R> what is made of a source
   */
  interface Cases<R> {
    /** The items with one hash key. */
    R key(Key source);

    /** The items with some hash keys. */
    R keys(Keys source);

    /** All items, or a segment of them. */
    R segment(Segment source);
  }

  /**
   * The items with one hash key: a Query.
   *
   * @param condition which keys are asked for
   */
  record Key(KeyCondition condition) implements ItemSource {
    @Override
    public ItemSource and(RangeCondition next) {
      return new Key(condition.and(next));
    }

    @Override
    public ItemSource only(@Nullable RangeCondition range) {
      return new Key(condition.only(range));
    }

    @Override
    public KeyCondition keyCondition() {
      return condition;
    }

    @Override
    public boolean isMerged() {
      return false;
    }

    @Override
    public int parallelism() {
      return 1;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.key(this);
    }
  }

  /**
   * The items with some hash keys: a Query of each.
   *
   * @param hashes the hash keys, each once, in the order in which they are read
   * @param range the conditions on the range key, which hold for all of them
   * @param merge how they are brought together
   */
  record Keys(List<List<AttributeValue>> hashes, List<RangeCondition> range, Merge merge)
      implements ItemSource {
    /** Keeps copies. */
    public Keys {
      hashes = List.copyOf(hashes);
      range = List.copyOf(range);
    }

    @Override
    public ItemSource and(RangeCondition next) {
      List<RangeCondition> more = new ArrayList<>(range);
      more.add(next);
      return new Keys(hashes, more, merge);
    }

    @Override
    public ItemSource only(@Nullable RangeCondition condition) {
      return new Keys(hashes, condition == null ? List.of() : List.of(condition), merge);
    }

    @Override
    public @Nullable KeyCondition keyCondition() {
      return null;
    }

    @Override
    public boolean isMerged() {
      return merge.isMerged();
    }

    @Override
    public int parallelism() {
      return merge.parallelism();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.keys(this);
    }
  }

  /**
   * All items, or those of one of several segments: a Scan.
   *
   * @param segment which one, from 0
   * @param segments how many there are; 1 for all items
   */
  record Segment(int segment, int segments) implements ItemSource {
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

    @Override
    public ItemSource and(RangeCondition next) {
      throw noKey();
    }

    @Override
    public ItemSource only(@Nullable RangeCondition condition) {
      throw noKey();
    }

    private static IllegalStateException noKey() {
      return new IllegalStateException("A scan has no conditions on keys.");
    }

    @Override
    public @Nullable KeyCondition keyCondition() {
      return null;
    }

    @Override
    public boolean isMerged() {
      return false;
    }

    @Override
    public int parallelism() {
      return 1;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.segment(this);
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
