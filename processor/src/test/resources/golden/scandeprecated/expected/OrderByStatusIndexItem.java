package scandeprecated;

import dev.dynaset.PartialItem;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import java.time.LocalDate;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the index {@code by_status} holds of a {@link Order}. The rest is read by {@code hydrate} of
 * the table.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderByStatusIndexItem implements PartialItem<Order> {
  private final String customer;

  private final LocalDate day;

  private final String status;

  private OrderByStatusIndexItem(String customer, LocalDate day, String status) {
    this.customer = customer;
    this.day = day;
    this.status = status;
  }

  /** {@return the member {@code customer}} */
  public String customer() {
    return customer;
  }

  /** {@return the member {@code day}} */
  public LocalDate day() {
    return day;
  }

  /** {@return the member {@code status}} */
  public String status() {
    return status;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderByStatusIndexItem that
        && Objects.equals(this.customer, that.customer)
        && Objects.equals(this.day, that.day)
        && Objects.equals(this.status, that.status);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        customer,
        day,
        status);
  }

  @Override
  public String toString() {
    return "OrderByStatusIndexItem {customer=" + customer
        + ", day=" + day
        + ", status=" + status
        + "}";
  }

  /** Reads what the index holds. */
  static final class Decoder extends ItemDecoder<OrderByStatusIndexItem> {
    static final Decoder INSTANCE = new Decoder();

    private Decoder() {
      super(OrderTable.Codec.INSTANCE.shape());
    }

    @Override
    public OrderByStatusIndexItem read(ItemReader in) {
      return new OrderByStatusIndexItem(
          in.string(OrderTable.Codec.CUSTOMER),
          in.localDate(OrderTable.Codec.DAY),
          in.string(OrderTable.Codec.STATUS));
    }
  }

  /** The attributes in the index, for conditions on its scans. */
  public static final class Attributes extends Vocabulary<Attributes> {
    static final Attributes INSTANCE = new Attributes();

    private Attributes() {
      super(OrderTable.Codec.INSTANCE.shape());
    }

    /** {@return {@code customer}: a string, required, hash key of the table} */
    public TextPath<Attributes> customer() {
      return textAt(OrderTable.Codec.CUSTOMER);
    }

    /** {@return {@code day}: a string, required, range key of the table} */
    public OrderedPath<Attributes, LocalDate> day() {
      return orderedAt(OrderTable.Codec.DAY, Forms.localDate());
    }

    /** {@return {@code status}: a string, required, hash key of {@code by_status}} */
    public TextPath<Attributes> status() {
      return textAt(OrderTable.Codec.STATUS);
    }
  }
}
