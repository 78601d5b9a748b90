package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class, record or abstract value type the model of the items of one DynamoDB table.
 *
 * <p>For a model {@code Order} the processor generates {@code OrderTable}, {@code OrderQuerySet},
 * {@code OrderKey}, {@code OrderCodec}, one query set for each index, and one class for what an
 * index holds of an item if that is not all, in the package of the model. They are public if the
 * model is.
 *
 * <p>The attributes of the table are the fields (of a record, the components) of the model and of
 * its superclasses, except those that are static, transient or marked {@link Ignore}. Bare getters
 * are not attributes, except the abstract ones of a class or interface that has no such fields.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Table {
  /**
   * The logical name of the table: 3 to 255 of {@code A-Z a-z 0-9 _ - .}. The name in DynamoDB is
   * made of it by the settings of {@code Dynaset}, such as a table prefix.
   */
  String value();

  /**
   * What the names of the generated classes start with; by default the simple name of the model,
   * with the names of its enclosing classes before it: {@code Outer.Line} gives
   * {@code Outer_LineTable}. Set it if such a name is taken.
   */
  String generatedPrefix() default "";

  /** How stored names are made of the names of members that {@link Attribute} gives no name. */
  NamingStrategy naming() default NamingStrategy.AS_IS;
}
