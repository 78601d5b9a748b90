package dev.dynaset.examples.reactive;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import java.time.Instant;

/** What a sensor has measured at a time. */
@Table("measurements")
record Measurement(@HashKey String sensor, @RangeKey Instant at, double celsius) {}
