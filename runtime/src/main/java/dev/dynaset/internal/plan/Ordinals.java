package dev.dynaset.internal.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers the requests of one call by their operation, from 1. */
final class Ordinals {
  private final Map<String, Integer> sent = new ConcurrentHashMap<>();

  int next(String operation) {
    return sent.merge(operation, 1, Integer::sum);
  }
}
