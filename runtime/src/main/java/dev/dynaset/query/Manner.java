package dev.dynaset.query;

/**
 * In what way a reading is done.
 *
 * @param isForward whether the order is ascending
 * @param isConsistent whether reads are strongly consistent
 * @param isPrefetching whether the next page is read while one is looked at
 */
public record Manner(boolean isForward, boolean isConsistent, boolean isPrefetching) {
  /** Ascending, eventually consistent, page after page. */
  public static final Manner PLAIN = new Manner(true, false, false);

  Manner reversed() {
    return new Manner(!isForward, isConsistent, isPrefetching);
  }

  Manner consistent() {
    return new Manner(isForward, true, isPrefetching);
  }

  Manner prefetching() {
    return new Manner(isForward, isConsistent, true);
  }
}
