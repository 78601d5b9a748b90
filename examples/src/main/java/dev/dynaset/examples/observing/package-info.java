/** Listeners that tell Micrometer and OpenTelemetry of requests; docs/observing.md shows them. */
@NullMarked
package dev.dynaset.examples.observing;

import org.jspecify.annotations.NullMarked;
