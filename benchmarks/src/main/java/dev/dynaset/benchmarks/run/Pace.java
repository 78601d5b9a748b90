package dev.dynaset.benchmarks.run;

/**
 * For how long a benchmark is run.
 *
 * @param warmups how many times before it is measured
 * @param warmupMillis for how long each
 * @param iterations how many times it is measured
 * @param iterationMillis for how long each
 */
record Pace(int warmups, int warmupMillis, int iterations, int iterationMillis) {
  /** For what is called some thousand times a second, by way of much code that is to be compiled. */
  static final Pace REQUESTS = new Pace(5, 2_000, 3, 1_000);

  /** For what is called a million times a second. */
  static final Pace MAPPING = new Pace(5, 1_000, 3, 500);
}
