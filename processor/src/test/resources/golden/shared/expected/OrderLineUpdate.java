package shared;

import dev.dynaset.Update;
import dev.dynaset.codec.Forms;
import dev.dynaset.update.GivenUpdate;
import dev.dynaset.update.IntUpdate;
import dev.dynaset.update.UpdateVocabulary;
import javax.annotation.processing.Generated;

/** What updates can change of {@link Shop.OrderLine}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderLineUpdate extends UpdateVocabulary<OrderLineUpdate> {
  static final OrderLineUpdate INSTANCE = new OrderLineUpdate();

  private OrderLineUpdate() {
    super(OrderLineTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code quantity}: a number, required} */
  public IntUpdate<OrderLineUpdate> quantity() {
    return intAt(OrderLineTable.Codec.QUANTITY);
  }

  /** {@return {@code product} and {@code warehouse}, of which keys of indexes are made} */
  public ProductAndWarehouseChanges productAndWarehouse() {
    return new ProductAndWarehouseChanges();
  }

  /** {@return {@code product}, of which keys of indexes are made} */
  public ProductChanges product() {
    return new ProductChanges();
  }

  /** {@return {@code warehouse}, of which keys of indexes are made} */
  public WarehouseChanges warehouse() {
    return new WarehouseChanges();
  }

  /**
   * Changes of {@code product} and {@code warehouse}, and of the keys of indexes that are made of
   * them.
   */
  public final class ProductAndWarehouseChanges {
    private ProductAndWarehouseChanges() {}

    /**
     * {@return the update that sets all of them}
     * @param product the value, not null
     * @param warehouse the value, not null
     */
    public Update<OrderLineUpdate> set(String product, String warehouse) {
      return assignAt(OrderLineTable.Codec.PRODUCT, Forms.string(), product)
          .and(assignAt(OrderLineTable.Codec.WAREHOUSE, Forms.string(), warehouse));
    }
  }

  /** Changes of {@code product}, and of the keys of indexes that are made of it. */
  public final class ProductChanges {
    private ProductChanges() {}

    /**
     * {@return it, where {@code warehouse} still has this value; else the update fails} Not for
     * upserts.
     * @param warehouse the value, not null
     */
    public GivenUpdate<OrderLineUpdate, String> given(String warehouse) {
      return givenAt(
          OrderLineTable.Codec.PRODUCT,
          Forms.string(),
          expectAt(OrderLineTable.Codec.WAREHOUSE, Forms.string(), warehouse));
    }
  }

  /** Changes of {@code warehouse}, and of the keys of indexes that are made of it. */
  public final class WarehouseChanges {
    private WarehouseChanges() {}

    /**
     * {@return it, where {@code product} still has this value; else the update fails} Not for
     * upserts.
     * @param product the value, not null
     */
    public GivenUpdate<OrderLineUpdate, String> given(String product) {
      return givenAt(
          OrderLineTable.Codec.WAREHOUSE,
          Forms.string(),
          expectAt(OrderLineTable.Codec.PRODUCT, Forms.string(), product));
    }
  }
}
