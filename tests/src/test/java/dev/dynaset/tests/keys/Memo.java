package dev.dynaset.tests.keys;

import dev.dynaset.annotation.FromKey;
import dev.dynaset.annotation.GeneratedId;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A model whose generated id is in its key alone. */
@Table("keys-memos")
@ItemKey(hash = "MEMO#{id}", range = "MEMO")
record Memo(@FromKey @GeneratedId @Nullable String id, String text) {}
