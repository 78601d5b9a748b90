package dev.dynaset.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The part of the model that a component of a record with {@link Projection} is taken from, if that
 * is not the member with the name of the component.
 *
 * <pre>{@code
 * @Projection(of = Order.class)
 * record OrderHead(
 *     @Source("shipTo.city") String city,
 *     @Source("lines[0].sku") @Nullable String firstSku,
 *     @Source("labels.colour") Optional<String> colour,
 *     @Source("labels['gift.wrap']") Optional<String> wrap) {}
 * }</pre>
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Source {
  /**
   * The path to the part: a member by its name in Java, and behind it, in any order and up to 32 deep
   * in all,
   *
   * <ul>
   *   <li>a dot and a member of the {@link Document} that is there: {@code "shipTo.city"},
   *   <li>the index of an element of the list or array that is there, from 0: {@code "lines[0]"},
   *   <li>the key of an entry of the map that is there, in quotes, {@code "labels['gift.wrap']"}, or
   *       behind a dot if it is a Java identifier: {@code "labels.colour"}. A key is given as it is
   *       stored, an enum by the stored name of its constant. The quote within a key is doubled, or the key
   *       stands in the other quotes, {@code '"'}.
   * </ul>
   *
   * <p>There is no path into sets, sealed interfaces, arrays of primitives, records that are stored as
   * their one component, and what a converter stores.
   *
   * <p>An element or an entry may always be absent: the list can be shorter, and the map can lack the
   * key. So the component is {@code @Nullable} or an {@code Optional}, which is empty then. It has the
   * type of what the path leads to.
   *
   * <p>The path becomes a part of the {@code ProjectionExpression} of the request. Where parts of
   * several elements of one list are taken, all of them but the last are asked for whole, since
   * DynamoDB does not tell which of them lacks the part. That transfers more, and consumes the same.
   */
  String value();
}
