package shop;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A class that is made by a builder whose calls can be chained. */
@Table("orders")
public final class Order {
  @HashKey
  private final String id;

  private final Long total;
  private final @Nullable String note;

  private Order(Builder builder) {
    this.id = builder.id;
    this.total = builder.total;
    this.note = builder.note;
  }

  public static Builder builder() {
    return new Builder();
  }

  public String id() {
    return id;
  }

  public Long total() {
    return total;
  }

  public @Nullable String note() {
    return note;
  }

  /** Makes orders. */
  public static final class Builder {
    private String id = "";
    private Long total = 0L;
    private @Nullable String note;

    public Builder id(String id) {
      this.id = id;
      return this;
    }

    public Builder setTotal(Long total) {
      this.total = total;
      return this;
    }

    public Builder setTotal(long total) {
      throw new IllegalArgumentException("the wrong method");
    }

    public Builder withNote(@Nullable String note) {
      this.note = note;
      return this;
    }

    public Order build() {
      return new Order(this);
    }
  }
}
