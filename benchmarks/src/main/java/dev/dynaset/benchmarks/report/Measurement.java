package dev.dynaset.benchmarks.report;

import dev.dynaset.benchmarks.contestant.Contestant;

/**
 * What one contestant has needed for one operation.
 *
 * @param boundary the simple name of the benchmark
 * @param what the operation and the shape
 * @param contestant who
 * @param cpu processor time in microseconds
 * @param bytes allocated bytes
 */
record Measurement(String boundary, String what, Contestant contestant, Figure cpu, Figure bytes) {}
