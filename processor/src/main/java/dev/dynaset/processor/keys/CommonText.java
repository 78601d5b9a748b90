package dev.dynaset.processor.keys;

import dev.dynaset.processor.keys.KeyText.Step;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;

/** The search for the shortest text that two automata take: both at once, breadth first. */
final class CommonText {
  private static final int UNSEEN = -1;

  private final KeyText one;
  private final KeyText other;

  /** The pair of states that each was reached from, and by which character. */
  private final int[] origins;

  private final int[] characters;
  private final Queue<Integer> next = new ArrayDeque<>();

  CommonText(KeyText one, KeyText other) {
    this.one = one;
    this.other = other;
    this.origins = new int[one.size() * other.size()];
    this.characters = new int[origins.length];
    Arrays.fill(origins, UNSEEN);
  }

  Optional<String> find() {
    reach(0, 0, 0);
    while (!next.isEmpty()) {
      int pair = next.remove();
      int here = pair / other.size();
      int there = pair % other.size();
      if (one.isEnd(here) && other.isEnd(there)) {
        return Optional.of(text(pair));
      }
      for (Step step : one.steps(here)) {
        for (Step same : other.steps(there)) {
          int character = step.characters().common(same.characters());
          if (character >= 0) {
            reach(step.target() * other.size() + same.target(), pair, character);
          }
        }
      }
    }
    return Optional.empty();
  }

  private void reach(int pair, int origin, int character) {
    if (origins[pair] == UNSEEN) {
      origins[pair] = origin;
      characters[pair] = character;
      next.add(pair);
    }
  }

  private String text(int pair) {
    StringBuilder reversed = new StringBuilder();
    for (int at = pair; at != 0; at = origins[at]) {
      reversed.appendCodePoint(characters[at]);
    }
    return reversed.reverse().toString();
  }
}
