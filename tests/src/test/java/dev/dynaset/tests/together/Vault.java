package dev.dynaset.tests.together;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;

/** Money, without a version. */
@Table("together-vaults")
record Vault(@HashKey String id, @Attribute("values") long money) {}
