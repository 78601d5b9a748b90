package shop;

import org.jspecify.annotations.Nullable;

/** What another processor would write. */
final class OrderValue extends Order {
  private final String id;
  private final boolean paid;
  private final @Nullable String note;

  private OrderValue(String id, boolean paid, @Nullable String note) {
    this.id = id;
    this.paid = paid;
    this.note = note;
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public boolean isPaid() {
    return paid;
  }

  @Override
  public @Nullable String getNote() {
    return note;
  }

  @Override
  Order.Builder toBuilder() {
    return new Builder().setId(id).setPaid(paid).setNote(note);
  }

  @Override
  public String toString() {
    return id;
  }

  static final class Builder extends Order.Builder {
    private String id = "";
    private boolean paid;
    private @Nullable String note;

    @Override
    Order.Builder setId(String id) {
      this.id = id;
      return this;
    }

    @Override
    Order.Builder setPaid(boolean paid) {
      this.paid = paid;
      return this;
    }

    @Override
    Order.Builder setNote(@Nullable String note) {
      this.note = note;
      return this;
    }

    @Override
    Order build() {
      return new OrderValue(id, paid, note);
    }
  }
}
