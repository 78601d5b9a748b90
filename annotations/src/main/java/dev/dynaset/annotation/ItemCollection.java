package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the items that several kinds have in common with a hash key: the parts of a hash key that several kinds of items of a table share, where their members are
 * called differently: {@code @ItemCollection(hash = "CUSTOMER#{customerId}")} gives {@code
 * shop.byCustomerId("c1")}, though a customer calls it {@code id}.
 *
 * <p>It stands at a sealed type with {@link Table}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(ItemCollections.class)
public @interface ItemCollection {
  /** The template of the hash key, with the names that are wanted in braces. */
  String hash();

  /** The name of the index whose hash key it is; empty for the table. */
  String index() default "";

  /**
   * The name of the method that gives them, which begins with {@code by} or {@code all}. By default it
   * is made of the parts: {@code byCustomerId}; of a hash key that has none, of its letters.
   */
  String accessor() default "";
}
