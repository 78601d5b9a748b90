package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the key of an index of members: {@code @IndexKey(index = "GSI1", hash = "STATUS#{status}", range
 * = "{placedAt}#{orderId}")}. The index names the attributes; see {@link ItemKey} for templates.
 *
 * <p>An attribute is absent if one of the members that it is made of is, and the item is then not in the
 * index. Dynaset writes the attributes whenever a member of them changes.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(IndexKeys.class)
public @interface IndexKey {
  /** The name of the index. */
  String index();

  /** How the hash key of the index is made; empty if a member is stored under its name. */
  String hash() default "";

  /** How the range key of the index is made; empty if a member is stored under its name, or it has none. */
  String range() default "";
}
