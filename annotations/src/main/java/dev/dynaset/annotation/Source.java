package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which member of the model a component of a record with {@link Projection} is taken from, if
 * that has not the name of the component.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Source {
  /**
   * The member, by its name in Java; behind a dot a member of the {@link Document} that it is:
   * {@code "shipTo.city"}.
   */
  String value();
}
