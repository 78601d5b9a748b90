package dev.dynaset.internal.scan;

/**
 * What is done with the pages of a scan, by the threads that read them.
 *
 * @param <E> what is made of an item
 */
interface PageWork<E> {
  /** Deals with a page, and says so to the meter. What it throws ends the scan. */
  void dealWith(SegmentReader<E> segment, ScannedPage<E> page);
}
