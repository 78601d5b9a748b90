package dev.dynaset.tests.direct;

/**
 * How a server sends an answer.
 *
 * @param way what becomes of the body
 */
record Delivery(Answer answer, Way way) {
  enum Way {
    /** With its length before it. */
    WHOLE,
    /** In chunks, its length unknown. */
    CHUNKED,
    /** With its length before it, and the connection closed in its middle. */
    CUT,
    /** In chunks, and the connection closed in its middle. */
    CUT_CHUNKED,
    /** In its middle nothing comes any more. */
    STALLED
  }

  static Delivery whole(Answer answer) {
    return new Delivery(answer, Way.WHOLE);
  }
}
