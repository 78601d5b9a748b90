package dev.dynaset.examples.bank;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;

/** What somebody has in the bank. */
@Table("Account")
record Account(@HashKey String owner, long balance) {}
