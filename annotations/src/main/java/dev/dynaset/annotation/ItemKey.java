package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the key of the table of members: {@code @ItemKey(hash = "CUSTOMER#{customerId}", range =
 * "ORDER#{placedAt}#{orderId}")}.
 *
 * <p>A template is made of literals, which are printable ASCII, and of members in braces. What stands
 * behind a colon says how a member is written:
 *
 * <ul>
 *   <li><code>{orderId}</code> as it is stored: text, an enum, a time, a UUID. Text must not hold the
 *       {@linkplain Table#delimiter delimiter}; whole numbers become digits that sort as numbers do
 *   <li><code>{line:4}</code> a whole number from 0 on in four digits
 *   <li><code>{email:lower}</code>, <code>{code:upper}</code> text with small or capital letters of
 *       ASCII
 *   <li><code>{placedAt:day}</code>, <code>:month</code>, <code>:year</code> the day, month or year of a
 *       time, in hash keys
 * </ul>
 *
 * <p>A part that is left out is a member that is marked {@link HashKey} or {@link RangeKey}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ItemKey {
  /** How the hash key is made; empty if it is the member that is marked {@link HashKey}. */
  String hash() default "";

  /**
   * How the range key is made; empty if it is the member that is marked {@link RangeKey}, or if the
   * table has none.
   */
  String range() default "";

  /**
   * What the {@linkplain Table#typeAttribute type attribute} holds; by default the simple name of the
   * model.
   */
  String type() default "";

  /**
   * What the names of the generated classes start with, for one of several kinds of items of a table; by
   * default the simple name of the class, with the names of its enclosing classes but the table's before
   * it.
   */
  String generatedPrefix() default "";
}
