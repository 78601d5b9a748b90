package dev.dynaset.tests.reading;

/** How much is tried: a little by default, more with {@code -Ddynaset.pages=…}. */
final class Dose {
  private static final Integer PAGES = Integer.getInteger("dynaset.pages");

  /** What random choices are made of; {@code -Ddynaset.seed=…} makes the same again. */
  static final long SEED = Long.getLong("dynaset.seed", 20_261_126L);

  private Dose() {}

  /** How many walks there are of each way to read. */
  static int walks(int byDefault) {
    return PAGES == null ? byDefault : PAGES;
  }

  /** Whether everything is tried that can be. */
  static boolean isFull() {
    return PAGES != null;
  }
}
