package shop;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;

/** A class whose constructor is private, and that is made by a static method. */
@Table("orders")
public final class Order {
  @HashKey
  private final String id;

  private final Long total;

  private Order(String id, Long total) {
    this.id = id;
    this.total = total;
  }

  public static Order of(Long total, String id) {
    return new Order(id, total);
  }

  /** Nothing that generated code could mean. */
  public static Order parse(String text) {
    return new Order(text, 0L);
  }

  public String id() {
    return id;
  }

  public Long total() {
    return total;
  }
}
