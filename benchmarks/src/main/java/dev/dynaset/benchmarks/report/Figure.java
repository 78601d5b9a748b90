package dev.dynaset.benchmarks.report;

import java.util.Arrays;

/**
 * The median of several measurements of one thing, and how far they lie apart.
 *
 * @param median the middle one
 * @param spread the standard deviation, as a part of the median
 */
record Figure(double median, double spread) {
  static Figure of(double... measured) {
    double[] sorted = measured.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    double mean = Arrays.stream(sorted).average().orElseThrow();
    double squares =
        Arrays.stream(sorted).map(value -> (value - mean) * (value - mean)).sum();
    double deviation = sorted.length < 2 ? 0 : Math.sqrt(squares / (sorted.length - 1));
    return new Figure(median, deviation / median);
  }

  /** How many times as much this is. */
  Figure over(Figure other) {
    return new Figure(median / other.median, Math.hypot(spread, other.spread));
  }
}
