package dev.dynaset.tests.shared;

import dev.dynaset.annotation.Projection;
import org.jspecify.annotations.Nullable;

/** Some of a box. */
@Projection(of = Depot.Box.class)
record BoxLabel(String shelf, int box, @Nullable String label) {}
