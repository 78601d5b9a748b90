package dev.dynaset.tests.writes;

import dev.dynaset.annotation.GeneratedId;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A model whose generated id is no key. */
@Table("vouchers")
record Voucher(@HashKey String name, @GeneratedId @Nullable String code, String text) {}
