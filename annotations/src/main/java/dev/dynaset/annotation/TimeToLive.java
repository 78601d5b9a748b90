package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that says when DynamoDB may delete an item: an {@code Instant}, stored as whole
 * seconds since 1970, or a {@code long} or {@code Long} of such seconds; not part of the key of the
 * table, one at most.
 *
 * <p>{@code createTable} switches time to live on. DynamoDB deletes items some time after they have
 * expired, possibly days; until then they are read as any other.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface TimeToLive {}
