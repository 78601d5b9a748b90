package shop;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Ignore;
import dev.dynaset.annotation.Table;
import org.jspecify.annotations.Nullable;

/** An abstract class whose members are its abstract getters. */
@Table("orders")
public abstract class Order implements HasId {
  static final int LIMIT = 10;

  @Attribute("paid_up")
  public abstract boolean isPaid();

  public abstract @Nullable String getNote();

  public String getTitle() {
    return getId() + " " + getNote();
  }

  abstract Builder toBuilder();

  static Builder builder() {
    return new OrderValue.Builder();
  }

  @Override
  public abstract String toString();

  abstract static class Builder {
    abstract Builder setId(String id);

    abstract Builder setPaid(boolean paid);

    abstract Builder setNote(@Nullable String note);

    abstract Order build();
  }
}
