package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that holds when an item was written last: an {@code Instant}; not part of the key
 * of the table, which no write changes; one at most. Every {@code create}, {@code put},
 * {@code update} and {@code upsert} writes it, by the clock of the {@code Dynaset}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface UpdatedAt {}
