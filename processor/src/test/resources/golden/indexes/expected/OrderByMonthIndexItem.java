package indexes;

import dev.dynaset.PartialItem;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the local index {@code by_month} holds of a {@link Indexes.Order}. The rest is read by
 * {@code hydrate} of the table.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderByMonthIndexItem implements PartialItem<Indexes.Order> {
  private final String customer;

  private final Instant placed;

  private final Integer month;

  private final long total;

  private OrderByMonthIndexItem(String customer, Instant placed, Integer month, long total) {
    this.customer = customer;
    this.placed = placed;
    this.month = month;
    this.total = total;
  }

  /** {@return the member {@code customer}} */
  public String customer() {
    return customer;
  }

  /** {@return the member {@code placed}} */
  public Instant placed() {
    return placed;
  }

  /** {@return the member {@code month}} */
  public Integer month() {
    return month;
  }

  /** {@return the member {@code total}} */
  public long total() {
    return total;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderByMonthIndexItem that
        && Objects.equals(this.customer, that.customer)
        && Objects.equals(this.placed, that.placed)
        && Objects.equals(this.month, that.month)
        && this.total == that.total;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        customer,
        placed,
        month,
        total);
  }

  @Override
  public String toString() {
    return "OrderByMonthIndexItem {customer=" + customer
        + ", placed=" + placed
        + ", month=" + month
        + ", total=***}";
  }

  /** Reads what the index holds. */
  static final class Decoder extends ItemDecoder<OrderByMonthIndexItem> {
    static final Decoder INSTANCE = new Decoder();

    private Decoder() {
      super(OrderTable.Codec.INSTANCE.shape());
    }

    @Override
    public OrderByMonthIndexItem read(ItemReader in) {
      return new OrderByMonthIndexItem(
          in.string(OrderTable.Codec.CUSTOMER),
          in.instant(OrderTable.Codec.PLACED),
          in.intValue(OrderTable.Codec.MONTH),
          in.longValue(OrderTable.Codec.TOTAL));
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

    /**
     * {@return {@code placed}: a string, required, range key of the table, range key of
     * {@code by_place}, range key of {@code by_status}}
     */
    public OrderedPath<Attributes, Instant> placed() {
      return orderedAt(OrderTable.Codec.PLACED, Forms.instant());
    }

    /**
     * {@return {@code month}: a number, may be absent, range key of {@code by_place}, range key of
     * {@code by_month}}
     */
    public WholeNumberPath<Attributes, Integer> month() {
      return wholeNumberAt(OrderTable.Codec.MONTH, Forms.intValue());
    }

    /** {@return {@code total}: a number, required, range key of {@code by_total}} */
    public WholeNumberPath<Attributes, Long> total() {
      return wholeNumberAt(OrderTable.Codec.TOTAL, Forms.longValue());
    }
  }
}
