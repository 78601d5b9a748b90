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
 * <p>A {@code put} of an item of version 0 or null requires that the stored item has no version, if
 * there is one, and writes 1. Each later {@code put}, {@code update(before, after)} and {@code
 * deleteItem} requires that the item has the version that was read, and is a {@code
 * StaleVersionException} otherwise; of {@code after} the version does not count. {@code create}
 * writes the version after that of its item. An update by key counts the version without looking at
 * it.
 *
 * <p>An item that lacks the attribute, or holds 0 or NULL there, has no version yet. A primitive
 * cannot be read of an item that lacks it. Where there are such items, declare the version as
 * {@code @Attribute(absent = "0") long} or as {@code @Nullable Long}.
 *
 * <p>{@code lastWriteWins().put(item)} overwrites whatever is there with a version that nobody has
 * read: it is sent on the version of the item, and again on the stored one if that is another, until
 * it meets it. {@code update(before, after)} and {@code deleteItem} with {@code lastWriteWins()} do not
 * look at the version.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
