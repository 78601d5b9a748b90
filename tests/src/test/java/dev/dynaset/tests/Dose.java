package dev.dynaset.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How much is tried of what could be tried for ever. {@code -Ddynaset.dose=small}, {@code usual} or
 * {@code large} says it for all tests; one of them has a property of its own, with a number.
 *
 * <p>What is random is another on each run; {@code -Ddynaset.seed=…} makes the same again.
 */
public enum Dose {
  /** Some of it, where it has been tried already on another JDK or with other clients. */
  SMALL,
  /** What one build can wait for. */
  USUAL,
  /** For hours: products as a whole, and a multiple of all else. */
  LARGE;

  private static final Dose GIVEN =
      valueOf(System.getProperty("dynaset.dose", "usual").toUpperCase(Locale.ROOT));

  /** What all random choices are made of. */
  public static final long SEED = Long.getLong("dynaset.seed", System.nanoTime());

  static {
    System.out.println(
        "Doses are " + GIVEN.name().toLowerCase(Locale.ROOT) + ", -Ddynaset.seed=" + SEED);
  }

  /** Whether all is tried that can be. */
  public static boolean isLarge() {
    return GIVEN == LARGE;
  }

  /** What a property says, or else the number for the dose. */
  public static int of(String property, int small, int usual, int large) {
    return Integer.getInteger(property, GIVEN.choose(small, usual, large));
  }

  /** The number for the dose. */
  public static int of(int small, int usual, int large) {
    return GIVEN.choose(small, usual, large);
  }

  private int choose(int small, int usual, int large) {
    return switch (this) {
      case SMALL -> small;
      case USUAL -> usual;
      case LARGE -> large;
    };
  }

  /** So many of these at random, in their order, or all of them in a large dose. */
  public static <T> List<T> some(List<T> all, int small, int usual, Random random) {
    List<Integer> places =
        new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
    Collections.shuffle(places, random);
    return places.stream()
        .limit(GIVEN.choose(small, usual, all.size()))
        .sorted()
        .map(all::get)
        .toList();
  }
}
