package dev.dynaset.annotation;

/** How stored names are made of the names of members that have no {@link Attribute} name. */
public enum NamingStrategy {
  /** As they are: {@code orderDate}. */
  AS_IS,
  /** In lower case, words joined by underscores: {@code order_date}. */
  SNAKE_CASE,
  /** In lower case, words joined by hyphens: {@code order-date}. */
  KEBAB_CASE
}
