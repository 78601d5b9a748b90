package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member that has no attribute of its own: it is read from the key of the table, or from that of an
 * index, which is made of it. Filters, conditions and projections do not know it, since DynamoDB does not.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface FromKey {
  /**
   * The attribute of the key of an index that it is read from: {@code @FromKey("GSI2PK")}. Empty for the
   * key of the table.
   */
  String value() default "";
}
