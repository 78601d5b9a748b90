package indexes;

import dev.dynaset.PartialItem;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.path.BinaryPath;
import dev.dynaset.path.DoublePath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the index {@code by_status} holds of a {@link Indexes.Order}. The rest is read by
 * {@code hydrate} of the table.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderByStatusIndexItem implements PartialItem<Indexes.Order> {
  private final String customer;

  private final Instant placed;

  private final Indexes.Status status;

  private final long total;

  private final String wait;

  private final byte[] signature;

  private final double ratio;

  private OrderByStatusIndexItem(
      String customer, Instant placed, Indexes.Status status, long total, String wait,
      byte[] signature, double ratio) {
    this.customer = customer;
    this.placed = placed;
    this.status = status;
    this.total = total;
    this.wait = wait;
    this.signature = signature;
    this.ratio = ratio;
  }

  /** {@return the member {@code customer}} */
  public String customer() {
    return customer;
  }

  /** {@return the member {@code placed}} */
  public Instant placed() {
    return placed;
  }

  /** {@return the member {@code status}} */
  public Indexes.Status status() {
    return status;
  }

  /** {@return the member {@code total}} */
  public long total() {
    return total;
  }

  /** {@return the member {@code wait}; null if it is absent} */
  public String wait_() {
    return wait;
  }

  /** {@return the member {@code signature}; null if it is absent} */
  public byte[] signature() {
    return signature == null ? null : signature.clone();
  }

  /** {@return the member {@code ratio}} */
  public double ratio() {
    return ratio;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderByStatusIndexItem that
        && Objects.equals(this.customer, that.customer)
        && Objects.equals(this.placed, that.placed)
        && Objects.equals(this.status, that.status)
        && this.total == that.total
        && Objects.equals(this.wait, that.wait)
        && Arrays.equals(this.signature, that.signature)
        && Double.compare(this.ratio, that.ratio) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        customer,
        placed,
        status,
        total,
        wait,
        Arrays.hashCode(signature),
        ratio);
  }

  @Override
  public String toString() {
    return "OrderByStatusIndexItem {customer=" + customer
        + ", placed=" + placed
        + ", status=" + status
        + ", total=***, wait=" + wait
        + ", signature=" + Arrays.toString(signature)
        + ", ratio=" + ratio
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
          in.instant(OrderTable.Codec.PLACED),
          in.enumValue(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM),
          in.longValue(OrderTable.Codec.TOTAL),
          in.stringOrNull(OrderTable.Codec.WAIT),
          in.binaryOrNull(OrderTable.Codec.SIGNATURE),
          in.doubleValue(OrderTable.Codec.RATIO));
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

    /** {@return {@code st}: a string, may be absent, hash key of {@code by_status}} */
    public ValuePath<Attributes, Indexes.Status> status() {
      return valueAt(OrderTable.Codec.STATUS, OrderTable.Codec.STATUS_FORM);
    }

    /** {@return {@code total}: a number, required, range key of {@code by_total}} */
    public WholeNumberPath<Attributes, Long> total() {
      return wholeNumberAt(OrderTable.Codec.TOTAL, Forms.longValue());
    }

    /** {@return {@code wait}: a string, may be absent} */
    public TextPath<Attributes> wait_() {
      return textAt(OrderTable.Codec.WAIT);
    }

    /** {@return {@code signature}: binary, may be absent} */
    public BinaryPath<Attributes> signature() {
      return binaryAt(OrderTable.Codec.SIGNATURE);
    }

    /** {@return {@code ratio}: a number, required} */
    public DoublePath<Attributes> ratio() {
      return doubleAt(OrderTable.Codec.RATIO);
    }
  }
}
