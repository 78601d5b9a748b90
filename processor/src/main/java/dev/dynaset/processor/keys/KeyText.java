package dev.dynaset.processor.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private @Nullable List<CharSet> places;

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

  /**
   * Then one of these words. They share how they begin, and all that no other goes on from share their
   * end: times have hundreds of words, and each is compared with each.
   */
  public KeyText oneOf(Collection<String> words) {
    Growth growth = new Growth();
    Map<String, Set<Integer>> starts = new HashMap<>();
    starts.put("", ends);
    words.forEach(word -> growth.branch(start(word), starts));
    int end = growth.state();
    Set<Integer> last = new LinkedHashSet<>(Set.of(end));
    Map<String, CharSet> endings = new LinkedHashMap<>();
    for (String word : words) {
      if (starts.containsKey(word)) {
        last.addAll(growth.branch(word, starts));
      } else {
        endings.merge(start(word), CharSet.of(word.codePointBefore(word.length())), CharSet::or);
      }
    }
    endings.forEach(
        (start, characters) -> growth.step(growth.branch(start, starts), characters, end));
    return growth.endingIn(last);
  }

  /** A word without its last character. */
  private static String start(String word) {
    return word.isEmpty() ? word : word.substring(0, word.offsetByCodePoints(word.length(), -1));
  }

  /** The shortest text of both; empty if they have none in common. */
  public Optional<String> common(KeyText other) {
    return mayMeet(other) ? new CommonText(this, other).find() : Optional.empty();
  }

  /** Whether there may be a text of both: not if they have other characters at one place. */
  boolean mayMeet(KeyText other) {
    List<CharSet> here = places();
    List<CharSet> there = other.places();
    for (int i = 0; i < here.size() && i < there.size(); i++) {
      if (!here.get(i).meets(there.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The characters at each place, up to where the shortest text ends. */
  private List<CharSet> places() {
    if (places == null) {
      places = new ArrayList<>();
      Set<Integer> states = Set.of(0);
      // No text has more places before its end than there are states.
      while (Collections.disjoint(states, ends) && places.size() < steps.size()) {
        CharSet characters = CharSet.of("");
        Set<Integer> targets = new HashSet<>();
        for (int state : states) {
          for (Step step : steps.get(state)) {
            characters = characters.or(step.characters());
            targets.add(step.target());
          }
        }
        places.add(characters);
        states = targets;
      }
    }
    return places;
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

    /** The states behind the start of a word; words share how they begin. */
    Set<Integer> branch(String start, Map<String, Set<Integer>> known) {
      Set<Integer> there = known.get(start);
      if (there == null) {
        Set<Integer> before = branch(KeyText.start(start), known);
        int next = state();
        step(before, CharSet.of(start.codePointBefore(start.length())), next);
        there = Set.of(next);
        known.put(start, there);
      }
      return there;
    }

    KeyText endingIn(Set<Integer> states) {
      return new KeyText(grown, states);
    }
  }
}
