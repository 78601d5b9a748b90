package dev.dynaset.tests.keys;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import java.util.UUID;

/** A model whose hash key is a member, and whose range key is made of one. */
@Table("keys-members")
@ItemKey(range = "USER#{user}")
record Member(@HashKey String tenant, UUID user, String name) {}
