package dev.dynaset.tests.together;

import dev.dynaset.annotation.Projection;

/** A part of a label. */
@Projection(of = Label.class)
record LabelCount(int count) {}
