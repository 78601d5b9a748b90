package indexes;

import dev.dynaset.PartialItem;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What the index {@code by_region} holds of a {@link Indexes.Order}. The rest is read by
 * {@code hydrate} of the table.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderByRegionIndexItem implements PartialItem<Indexes.Order> {
  private final String customer;

  private final Instant placed;

  private final String region;

  private OrderByRegionIndexItem(String customer, Instant placed, String region) {
    this.customer = customer;
    this.placed = placed;
    this.region = region;
  }

  /** {@return the member {@code customer}} */
  public String customer() {
    return customer;
  }

  /** {@return the member {@code placed}} */
  public Instant placed() {
    return placed;
  }

  /** {@return the member {@code region}} */
  public String region() {
    return region;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderByRegionIndexItem that
        && Objects.equals(this.customer, that.customer)
        && Objects.equals(this.placed, that.placed)
        && Objects.equals(this.region, that.region);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        customer,
        placed,
        region);
  }

  @Override
  public String toString() {
    return "OrderByRegionIndexItem {customer=" + customer
        + ", placed=" + placed
        + ", region=" + region
        + "}";
  }

  /** Reads what the index holds. */
  static final class Decoder extends ItemDecoder<OrderByRegionIndexItem> {
    static final Decoder INSTANCE = new Decoder();

    private Decoder() {
      super(OrderTable.Codec.INSTANCE.shape());
    }

    @Override
    public OrderByRegionIndexItem read(ItemReader in) {
      return new OrderByRegionIndexItem(
          in.string(OrderTable.Codec.CUSTOMER),
          in.instant(OrderTable.Codec.PLACED),
          in.string(OrderTable.Codec.REGION));
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
     * {@return {@code region}: a string, may be absent, hash key of {@code by_place}, hash key of
     * {@code by_region}}
     */
    public TextPath<Attributes> region() {
      return textAt(OrderTable.Codec.REGION);
    }
  }
}
