package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a local secondary index of the table: the items of one hash key in another order.
 *
 * <p>Its hash key is that of the table, which must have a range key. An item is in the index only
 * if it has the range key of the index; that member may therefore be nullable. Reads are consistent
 * on request. A table has at most five local indexes, which are created with it, and the items of
 * one hash key may then have 10 GB in all.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(LocalIndexes.class)
public @interface LocalIndex {
  /**
   * The name of the index in DynamoDB: 3 to 255 of {@code A-Z a-z 0-9 _ - .}, unique in the table
   * among local and global indexes.
   */
  String name();

  /** The member that is the range key (sort key) of the index. */
  String rangeKey();

  /** Which attributes the index holds besides its keys and the keys of the table. */
  ProjectionType projection() default ProjectionType.ALL;

  /**
   * The members that a projection of type {@link ProjectionType#INCLUDE} holds besides those of the
   * keys.
   */
  String[] include() default {};

  /**
   * The name of the method of the generated table that gives this index. By default it is made of
   * the name of the index: {@code by_total} gives {@code byTotalIndex()}.
   */
  String accessor() default "";
}
