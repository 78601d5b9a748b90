package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constant of an enum that is read of every stored text that no other constant has, such as one
 * that a newer version of the application has written.
 *
 * <pre>{@code
 * enum Status {
 *   OPEN,
 *   @Attribute("paid") PAID,
 *   @UnknownConstant OTHER
 * }
 * }</pre>
 *
 * <p>Writing it is an {@code IllegalArgumentException} or an {@code ItemMappingException}: it would
 * replace what is stored by a text that nobody has written. An {@code update(before, after)} that
 * does not change it keeps what is stored. If it has a stored name of its own, by {@link Attribute},
 * it is written as that. An enum in the key of a table has none: the text that is stored is needed to
 * find the item again.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface UnknownConstant {}
