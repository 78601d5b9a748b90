package dev.dynaset.examples.bank;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;

/** Money that went from one account to another. */
@Table("Transfer")
record Transfer(@HashKey String id, String from, String to, long amount) {}
