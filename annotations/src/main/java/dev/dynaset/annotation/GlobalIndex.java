package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a global secondary index of the table.
 *
 * <p>An item is in the index only if it has all key attributes of the index; its members may
 * therefore be nullable. Reads of a global index are eventually consistent, always.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(GlobalIndexes.class)
public @interface GlobalIndex {
  /**
   * The name of the index in DynamoDB: 3 to 255 of {@code A-Z a-z 0-9 _ - .}, unique in the table.
   */
  String name();

  /**
   * The members that are the hash key (partition key) of the index: up to four, all of which a query
   * names.
   */
  String[] hashKey();

  /**
   * The members that are the range key (sort key) of the index, in order: up to four, none by
   * default. A query may name values of the first ones, and a range of the next.
   */
  String[] rangeKey() default {};

  /** Which attributes the index holds besides its keys and the keys of the table. */
  ProjectionType projection() default ProjectionType.ALL;

  /**
   * The members that a projection of type {@link ProjectionType#INCLUDE} holds besides those of the
   * keys.
   */
  String[] include() default {};

  /**
   * The name of the method of the generated table that gives this index. By default it is made of
   * the name of the index: {@code string_number_index} gives {@code stringNumberIndex()},
   * {@code by_status} gives {@code byStatusIndex()}.
   */
  String accessor() default "";
}
