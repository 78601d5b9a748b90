package dev.dynaset.tests.keys;

import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import java.time.Instant;

/** A model with a partition for each day. */
@Table(value = "keys-log", typeAttribute = "")
@ItemKey(hash = "LOG#{at:day}", range = "{at}#{id}")
record LogEntry(Instant at, int id, String text) {}
