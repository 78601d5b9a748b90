package dev.dynaset.internal.scan;

/**
 * Counts items.
 *
 * @param meter where
 */
record CountWork(ScanMeter meter) implements PageWork<Void> {
  @Override
  public void dealWith(SegmentReader<Void> segment, ScannedPage<Void> page) {
    meter.dealtWith(segment.segment(), page.count(), page, segment.place());
  }
}
