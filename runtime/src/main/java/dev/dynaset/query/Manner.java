package dev.dynaset.query;

/**
 * In what way a reading is done.
 *
 * @param isForward whether the order is ascending
 * @param isConsistent whether reads are strongly consistent
 * @param isPrefetching whether the next page is read while one is looked at
 * @param isUnexpired whether items that have expired are left out
 */
public record Manner(
    boolean isForward, boolean isConsistent, boolean isPrefetching, boolean isUnexpired) {
  /** Ascending, eventually consistent, page after page, also what has expired. */
  public static final Manner PLAIN = new Manner(true, false, false, false);

  Manner reversed() {
    return new Manner(!isForward, isConsistent, isPrefetching, isUnexpired);
  }

  Manner consistent() {
    return new Manner(isForward, true, isPrefetching, isUnexpired);
  }

  Manner prefetching() {
    return new Manner(isForward, isConsistent, true, isUnexpired);
  }

  Manner unexpired() {
    return new Manner(isForward, isConsistent, isPrefetching, true);
  }
}
