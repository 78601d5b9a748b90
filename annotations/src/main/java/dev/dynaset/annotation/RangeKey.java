package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that is the range key (sort key) of the table.
 *
 * <p>The member must be stored as a string, a number or binary and may not be nullable. A model has
 * at most one; items with the same hash key are stored in its order.
 *
 * <p>It stands at a field, at a record component, or at the getter of a field.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface RangeKey {}
