package dev.dynaset.tests.keys;

import dev.dynaset.annotation.FromKey;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import org.jspecify.annotations.Nullable;

/** What each partition has one item of: its range key is the same text always. */
@Table(value = "keys-shop", guest = true)
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(type = "customer", hash = "CUSTOMER#{customerId}", range = "CUSTOMER")
@IndexKey(index = "GSI1", hash = "EMAIL#{email:lower}", range = "CUSTOMER")
record Customer(@FromKey String customerId, @Nullable String email) {}
