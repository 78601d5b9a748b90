package dev.dynaset.processor.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a key attribute can have: a regular language, as an automaton without empty steps.
 * Immutable: each method makes another.
 */
public final class KeyText {
  /** A step from one state to another by a character. */
  record Step(CharSet characters, int target) {}

  private static final KeyText EMPTY = new KeyText(List.of(List.of()), Set.of(0));

  /** The steps from each state; 0 is where a text begins. */
  private final List<List<Step>> steps;

  /** Where a text may end, and where what follows goes on. */
  private final Set<Integer> ends;

  /** Told once: each kind of items is compared with each other one. */
  private @Nullable String start;

  private KeyText(List<List<Step>> steps, Set<Integer> ends) {
    this.steps = steps;
    this.ends = ends;
  }

  /** The empty text alone, to which others are added. */
  public static KeyText empty() {
    return EMPTY;
  }

  /** Then these very characters. */
  public KeyText literal(String text) {
    KeyText result = this;
    for (int character : text.codePoints().toArray()) {
      result = result.one(CharSet.of(character));
    }
    return result;
  }

  /** Then one of these characters. */
  public KeyText one(CharSet characters) {
    Growth growth = new Growth();
    int next = growth.state();
    growth.step(ends, characters, next);
    return growth.endingIn(Set.of(next));
  }

  /** Then so many of these characters. */
  public KeyText exactly(int count, CharSet characters) {
    KeyText result = this;
    for (int i = 0; i < count; i++) {
      result = result.one(characters);
    }
    return result;
  }

  /** Then one or more of these characters. */
  public KeyText some(CharSet characters) {
    Growth growth = new Growth();
    int next = growth.state();
    growth.step(ends, characters, next);
    growth.step(Set.of(next), characters, next);
    return growth.endingIn(Set.of(next));
  }

  /** Then whatever there may be, or nothing. */
  public KeyText anything() {
    Set<Integer> all = new LinkedHashSet<>(ends);
    KeyText some = some(CharSet.ANY);
    all.addAll(some.ends);
    return new KeyText(some.steps, all);
  }

  /** Then one of these words. */
  public KeyText oneOf(Collection<String> words) {
    Growth growth = new Growth();
    Map<String, Integer> known = new HashMap<>();
    Set<Integer> last = new LinkedHashSet<>();
    for (String word : words) {
      Set<Integer> at = ends;
      for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
        at = Set.of(growth.branch(at, word, i, known));
      }
      last.addAll(at);
    }
    return growth.endingIn(last);
  }

  /** The shortest text of both; empty if they have none in common. */
  public Optional<String> common(KeyText other) {
    return mayMeet(other) ? new CommonText(this, other).find() : Optional.empty();
  }

  /** Whether there may be a text of both: not if all of this begin otherwise than all of the other. */
  boolean mayMeet(KeyText other) {
    return start().startsWith(other.start()) || other.start().startsWith(start());
  }

  /** What all texts begin with, as far as it is easily told. */
  private String start() {
    if (start == null) {
      StringBuilder text = new StringBuilder();
      int state = 0;
      int next = next(state);
      while (next >= 0) {
        text.appendCodePoint(next);
        state = steps.get(state).get(0).target();
        next = next(state);
      }
      start = text.toString();
    }
    return start;
  }

  /** The only character that can follow; -1 if there may be others, or the text may end. */
  private int next(int state) {
    boolean isOnly = !ends.contains(state) && steps.get(state).size() == 1;
    return isOnly ? steps.get(state).get(0).characters().only() : -1;
  }

  /** Whether a text is one of these. */
  public boolean includes(String text) {
    return common(EMPTY.literal(text)).isPresent();
  }

  List<Step> steps(int state) {
    return steps.get(state);
  }

  int size() {
    return steps.size();
  }

  boolean isEnd(int state) {
    return ends.contains(state);
  }

  /** An automaton that begins with this one. */
  private final class Growth {
    private final List<List<Step>> grown = new ArrayList<>(steps);

    int state() {
      grown.add(List.of());
      return grown.size() - 1;
    }

    void step(Set<Integer> from, CharSet characters, int target) {
      for (int state : from) {
        List<Step> more = new ArrayList<>(grown.get(state));
        more.add(new Step(characters, target));
        grown.set(state, more);
      }
    }

    /** The state behind the character at {@code index} of a word: words share how they begin. */
    int branch(Set<Integer> from, String word, int index, Map<String, Integer> known) {
      int character = word.codePointAt(index);
      String start = word.substring(0, index + Character.charCount(character));
      Integer there = known.get(start);
      if (there != null) {
        return there;
      }
      int next = state();
      known.put(start, next);
      step(from, CharSet.of(character), next);
      return next;
    }

    KeyText endingIn(Set<Integer> states) {
      return new KeyText(grown, states);
    }
  }
}
