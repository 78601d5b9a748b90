package dev.dynaset.tests.async;

import dev.dynaset.annotation.Projection;

/** A part of a parcel. */
@Projection(of = Parcel.class)
record ParcelLine(int number, String state) {}
