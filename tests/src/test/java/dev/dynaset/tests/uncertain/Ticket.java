package dev.dynaset.tests.uncertain;

import dev.dynaset.annotation.GeneratedId;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A model with a generated id. */
@Table("uncertain-tickets")
record Ticket(@HashKey @GeneratedId @Nullable String id, String text) {}
