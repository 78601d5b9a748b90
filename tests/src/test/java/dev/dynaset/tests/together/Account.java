package dev.dynaset.tests.together;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** An account. */
@Table("accounts")
record Account(@HashKey String bank, @RangeKey int number, long balance) {}
