package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that keeps the attributes of an item, or of a {@link Document} in it, which the
 * class does not know, so that they are not lost when it is written again: a {@code Map<String,
 * AttributeValue>} by stored name, empty if there are none. It is no attribute itself; one at most in
 * a class.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface UnknownAttributes {}
