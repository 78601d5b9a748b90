package dev.dynaset.tests.keys;

import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;

/** Models whose keys stand right before and right behind those of {@link Order}. */
final class Neighbours {
  private Neighbours() {}

  /** The double quotation mark is the character before the delimiter. */
  @Table(value = "keys-shop", guest = true)
  @ItemKey(hash = "CUSTOMER#{customerId}", range = "ORDER\"{text}")
  record Before(String customerId, String text) {}

  /** The dollar sign is the one behind it. */
  @Table(value = "keys-shop", guest = true)
  @ItemKey(hash = "CUSTOMER#{customerId}", range = "ORDER${text}")
  record Behind(String customerId, String text) {}
}
