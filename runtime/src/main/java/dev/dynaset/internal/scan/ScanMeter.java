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
  private long pages;
  private double readUnits;

  ScanMeter(Query<?> scan, @Nullable Consumer<? super ScanProgress> listener, List<Place> start) {
    this.scan = scan;
    this.listener = listener;
    this.places = new ArrayList<>(start);
  }

  /** A page of a segment is dealt with, which then stands at a place. */
  void dealtWith(int segment, ScannedPage<?> page, Place place) {
    lock.lock();
    try {
      items += page.items().size();
      evaluated += page.evaluated();
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

  ScanProgress progress() {
    lock.lock();
    try {
      List<Place> now = List.copyOf(places);
      int done = (int) now.stream().filter(Place::isEnd).count();
      return new ScanProgress(
          items, evaluated, pages, readUnits, done, now.size(), () -> ScanCheckpoint.of(scan, now));
    } finally {
      lock.unlock();
    }
  }
}
