package dev.dynaset.examples.forum;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;

/** A forum, which holds threads. */
@Table("Forum")
record Forum(
    @Attribute("Name") @HashKey String name,
    @Attribute("Category") String category,
    @Attribute("Threads") int threads,
    @Attribute("Messages") int messages,
    @Attribute("Views") int views) {}
