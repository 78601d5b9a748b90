package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a member out of the table: it is neither written nor read.
 *
 * <p>A component of a record cannot be ignored, since its constructor needs a value for it; nor can a
 * constant of an enum, since a member may have it.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Ignore {}
