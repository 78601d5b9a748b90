package dev.dynaset;

import java.util.Objects;
import java.util.function.Supplier;

/** How far a {@link ParallelScan} is. Immutable. */
public final class ScanProgress {
  private final long items;
  private final long evaluated;
  private final long skipped;
  private final long pages;
  private final double readUnits;
  private final int segmentsDone;
  private final int segments;
  private final Supplier<String> checkpoint;

  /**
   * For the runtime, and for tests of what applications do with it.
   *
   * @param checkpoint makes the checkpoint when it is asked for
   */
  public ScanProgress(
      long items,
      long evaluated,
      long pages,
      double readUnits,
      int segmentsDone,
      int segments,
      Supplier<String> checkpoint) {
    this(items, evaluated, 0, pages, readUnits, segmentsDone, segments, checkpoint);
  }

  /**
   * For the runtime, and for tests of what applications do with it.
   *
   * @param checkpoint makes the checkpoint when it is asked for
   */
  public ScanProgress(
      long items,
      long evaluated,
      long skipped,
      long pages,
      double readUnits,
      int segmentsDone,
      int segments,
      Supplier<String> checkpoint) {
    this.items = items;
    this.evaluated = evaluated;
    this.skipped = skipped;
    this.pages = pages;
    this.readUnits = readUnits;
    this.segmentsDone = segmentsDone;
    this.segments = segments;
    this.checkpoint = Objects.requireNonNull(checkpoint, "checkpoint");
  }

  /**
   * How many items were dealt with since the scan was started or resumed: handed to an action that
   * has returned, counted, deleted, or written for.
   */
  public long items() {
    return items;
  }

  /** How many items were evaluated, those included that a filter has left out. */
  public long evaluated() {
    return evaluated;
  }

  /**
   * How many items were passed over since they do not fit the model, by {@link
   * ItemSet#onUnreadable}.
   */
  public long skipped() {
    return skipped;
  }

  /** How many pages were read. */
  public long pages() {
    return pages;
  }

  /** How many read units were consumed. */
  public double readUnits() {
    return readUnits;
  }

  /** How many segments are done, those included that the checkpoint had as done. */
  public int segmentsDone() {
    return segmentsDone;
  }

  /** How many segments there are. */
  public int segments() {
    return segments;
  }

  /** Whether everything is read. */
  public boolean isDone() {
    return segmentsDone == segments;
  }

  /**
   * Where the scan is, as text for {@link ParallelScan#resumeFrom}: of the characters of a {@link
   * PageToken}, signed or encrypted as these are. It has one place for each segment, of the length
   * of a key.
   */
  public String checkpoint() {
    return checkpoint.get();
  }

  /** The numbers, for a log. */
  @Override
  public String toString() {
    return items + " items of " + evaluated + " evaluated, " + pages + " pages, " + readUnits
        + " read units, " + segmentsDone + " of " + segments + " segments done";
  }
}
