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

  /**
   * The attribute that is the hash key of the table, where {@link ItemKey} makes it of members. Its type
   * is S.
   */
  String hashKey() default "PK";

  /**
   * The attribute that is the range key of the table, where {@link ItemKey} makes it of members. Its type
   * is S.
   */
  String rangeKey() default "SK";

  /**
   * The attribute that names the kind of an item, where {@link ItemKey} makes keys of members. It is
   * written for people and other programs, and never read. Empty for none.
   */
  String typeAttribute() default "_type";

  /** What texts within keys must not hold: it separates them. A printable character of ASCII. */
  char delimiter() default '#';

  /**
   * The kinds of items of the table, where the compiler cannot see that this type is sealed, or it is
   * not: classes below it with {@link ItemKey}. By default they are what a sealed type permits.
   */
  Class<?>[] entities() default {};

  /**
   * Whether the table is declared elsewhere, too, and this model is a guest in it. Nothing is then proven
   * of the two together: that no key is of both is yours to see to.
   */
  boolean guest() default false;
}
