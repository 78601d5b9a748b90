package shared;

import javax.annotation.processing.Generated;

/**
 * A function of items of {@link Shop}, by their kinds: a new kind does not compile until it is
 * handled.
 * @param <R> the result
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public interface ShopVisitor<R> {
  /**
   * {@return the result for a {@link Shop.Customer}}
   * @param item the item
   */
  R customer(Shop.Customer item);

  /**
   * {@return the result for a {@link Shop.Order}}
   * @param item the item
   */
  R order(Shop.Order item);

  /**
   * {@return the result for a {@link Shop.OrderLine}}
   * @param item the item
   */
  R orderLine(Shop.OrderLine item);
}
