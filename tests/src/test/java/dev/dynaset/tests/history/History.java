package dev.dynaset.tests.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The calls of one round, by key. All clients add to it. */
final class History {
  private final Map<String, List<Call>> calls = new LinkedHashMap<>();

  synchronized void add(String key, Call call) {
    calls.computeIfAbsent(key, first -> new ArrayList<>()).add(call);
  }

  /** Those on one item. */
  synchronized List<Call> of(String key) {
    return List.copyOf(calls.getOrDefault(key, List.of()));
  }

  synchronized int count(Predicate<Call> which) {
    return (int) calls.values().stream().flatMap(List::stream).filter(which).count();
  }
}
