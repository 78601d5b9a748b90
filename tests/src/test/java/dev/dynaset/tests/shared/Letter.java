package dev.dynaset.tests.shared;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Sensitive;
import dev.dynaset.annotation.Table;

/** A letter: a part of its key is not for logs, and another stands behind a member that is no key. */
@Table("letters")
@ItemKey(range = "TO#{reader}#{number:3}")
record Letter(
    @HashKey String sender, String text, @Sensitive String reader, int number) {}
