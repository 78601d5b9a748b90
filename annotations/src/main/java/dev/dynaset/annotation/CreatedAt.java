package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that holds when an item was created: an {@code Instant}, one at most. It is
 * written by {@code create}, {@code put} and {@code upsert} if it is null or absent, by the clock of
 * the {@code Dynaset}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CreatedAt {}
