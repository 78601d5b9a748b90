package dev.dynaset;

import java.util.List;

/**
 * Who hears of all requests of a Dynaset, and who changes them.
 *
 * @param listeners who hears of them, in their order
 * @param customizers who changes them, in their order
 */
record RequestHooks(List<RequestListener> listeners, List<RequestCustomizer> customizers) {
  /** Keeps copies. */
  RequestHooks {
    listeners = List.copyOf(listeners);
    customizers = List.copyOf(customizers);
  }
}
