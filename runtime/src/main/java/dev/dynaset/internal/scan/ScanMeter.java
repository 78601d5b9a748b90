package dev.dynaset.internal.scan;

import dev.dynaset.ScanProgress;
import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.ScanCheckpoint;
import dev.dynaset.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Knows how far a scan is: of pages that are dealt with. Tells a listener, once at a time. */
final class ScanMeter {
  private final Query<?> scan;
  private final @Nullable Consumer<? super ScanProgress> listener;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Place> places;
  private long items;
  private long evaluated;
  private long skipped;
  private long pages;
  private double readUnits;

  ScanMeter(Query<?> scan, @Nullable Consumer<? super ScanProgress> listener, List<Place> start) {
    this.scan = scan;
    this.listener = listener;
    this.places = new ArrayList<>(start);
  }

  /**
   * A page of a segment is dealt with, which then stands at a place.
   *
   * @param more how many items have been dealt with that nobody has told of yet
   */
  void dealtWith(int segment, long more, ScannedPage<?> page, Place place) {
    lock.lock();
    try {
      items += more;
      evaluated += page.evaluated();
      skipped += page.skipped();
      pages++;
      readUnits += page.readUnits();
      places.set(segment, place);
      if (listener != null) {
        listener.accept(progress());
      }
    } finally {
      lock.unlock();
    }
  }

  /** An item of a page is dealt with, so that the segment stands behind it. */
  void itemDealtWith(int segment, Place behind) {
    lock.lock();
    try {
      items++;
      places.set(segment, behind);
    } finally {
      lock.unlock();
    }
  }

  /** Some items of a page are dealt with, which the page will not have if it is read again. */
  void partlyDealtWith(long more) {
    lock.lock();
    try {
      items += more;
    } finally {
      lock.unlock();
    }
  }

  ScanProgress progress() {
    lock.lock();
    try {
      List<Place> now = List.copyOf(places);
      int done = (int) now.stream().filter(Place::isEnd).count();
      return new ScanProgress(
          items,
          evaluated,
          skipped,
          pages,
          readUnits,
          done,
          now.size(),
          () -> ScanCheckpoint.of(scan, now));
    } finally {
      lock.unlock();
    }
  }
}
