package dev.dynaset.tests.scans;

/** How a scan is ended before its end. */
enum Kill {
  /** The action throws, or its stage fails. */
  ACTION,
  /** The listener throws. */
  LISTENER,
  /** A request that is sent from then on fails. */
  REQUEST,
  /** The thread of the caller is interrupted, or the future is cancelled. */
  CALLER
}
