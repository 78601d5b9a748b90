package dev.dynaset.tests.observing;

import dev.dynaset.RequestEvent;
import dev.dynaset.RequestListener;
import java.util.ArrayList;
import java.util.List;

/** Remembers what a listener hears. */
final class HeardRequests implements RequestListener {
  private final List<RequestEvent> events = new ArrayList<>();

  @Override
  public synchronized void onRequest(RequestEvent event) {
    events.add(event);
  }

  synchronized List<RequestEvent> events() {
    return List.copyOf(events);
  }

  RequestEvent only() {
    List<RequestEvent> all = events();
    if (all.size() != 1) {
      throw new AssertionError("Expected one request, but heard " + all);
    }
    return all.get(0);
  }

  /** All but the times, which are never the same. */
  List<String> lines() {
    return events().stream()
        .map(event -> event.toString().replaceAll("\\d+ ms", "… ms"))
        .toList();
  }
}
