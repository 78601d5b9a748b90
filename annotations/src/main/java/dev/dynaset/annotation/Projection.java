package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a part of the items of a table, which queries can read instead of whole items. For
 * a record {@code OrderSummary} the processor generates {@code OrderSummaryProjection} in its
 * package: {@code orders.byId("a").select(OrderSummaryProjection.INSTANCE)}.
 *
 * <p>Each component is a member of the model with the same name, or the part that {@link Source}
 * names, and has its type; it may be {@code Optional} or {@code @Nullable} whatever the member is,
 * and has to be where the member may be absent. What the annotations of the member say, such as its
 * stored name and its converter, holds for the component as well.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Projection {
  /** The model, which has {@link Table}. */
  Class<?> of();

  /**
   * What the name of the generated class starts with; by default the simple name of the record, with
   * the names of its enclosing classes before it: {@code Outer.Line} gives
   * {@code Outer_LineProjection}. Set it if such a name is taken.
   */
  String generatedPrefix() default "";
}
