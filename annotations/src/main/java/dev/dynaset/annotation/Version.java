package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that counts the versions of an item: a {@code long}, an {@code int} or a box of
 * these; not part of a key, one at most.
 *
 * <p>The first write of an item, of version 0 or null, requires that there is none yet, and writes
 * 1. Each later {@code put}, {@code update(before, after)} and {@code deleteItem} requires that the
 * item has the version that was read, and is a {@code StaleVersionException} otherwise. An update by
 * key counts the version without looking at it. {@code lastWriteWins()} of a table does not look at
 * it either.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
