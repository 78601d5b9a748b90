package dev.dynaset.tests.keys;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A model whose key has small letters where the member may have others, also in an index. */
@Table("keys-logins")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(hash = "EMAIL#{email:lower}", range = "LOGIN")
@IndexKey(index = "GSI1", hash = "PLAN#{plan}", range = "{plan}#{email:lower}")
record Login(String email, @Nullable String plan) {}
