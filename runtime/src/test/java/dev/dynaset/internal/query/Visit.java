package dev.dynaset.internal.query;

import org.jspecify.annotations.Nullable;

/**
 * A model.
 *
 * @param room its hash key
 * @param at its range key
 * @param guest anything
 */
public record Visit(String room, int at, @Nullable String guest) {
  /**
   * Its key.
   *
   * @param room the hash key
   * @param at the range key
   */
  public record Key(String room, int at) {}
}
