package dev.dynaset.tests.keys;

import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;

/** A model of a table without range keys, whose keys are the same in small and capital letters. */
@Table(value = "keys-accounts", hashKey = "id", typeAttribute = "kind", delimiter = '|')
@ItemKey(type = "account", hash = "EMAIL|{email:lower}")
record Account(String email, int points) {}
