package dev.dynaset.key;

import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;

/** As it would be generated. */
final class PurchaseCodec extends EntityCodec<Purchase, Purchase.Key> {
  static final ItemShape SHAPE = ItemShape.ofItem(
          "Purchase",
          2,
          "PK",
          "SK",
          "customerId",
          "placedAt",
          "orderId",
          "status",
          "units",
          "GSI1PK")
      .storedAs("customerId", "customer");

  private static final DerivedAttributes DERIVED = DerivedAttributes.NONE
      .key("PK", KeyTemplate.hash('#').literal("CUSTOMER#").text("customerId"))
      .key(
          "SK",
          KeyTemplate.range('#')
              .literal("ORDER#")
              .fixed("placedAt", "dddd-MM-DDThh:mm:mm.dddddddddZ")
              .literal("#")
              .text("orderId"))
      .slot("GSI1PK", KeyTemplate.hash('#').literal("STATUS#").text("status"))
      .type("type", "purchase")
      .unstored("orderId");

  static final PurchaseCodec INSTANCE = new PurchaseCodec(SHAPE);

  /** One whose messages do not show customers. */
  static final PurchaseCodec MASKING = new PurchaseCodec(SHAPE.masking(0, 2));

  private PurchaseCodec(ItemShape shape) {
    super(shape, DERIVED);
  }

  @Override
  protected Purchase readItem(ItemReader in) {
    ItemReader key = membersOf(in);
    return new Purchase(
        in.string(2), in.instant(3), key.string(4), in.stringOrNull(5), in.intValue(6));
  }

  @Override
  public void write(Purchase item, ItemWriter out) {
    out.string(2, item.customerId());
    out.instant(3, item.placedAt());
    out.string(4, item.orderId());
    out.stringOrAbsent(5, item.status());
    out.number(6, item.units());
  }

  @Override
  public Purchase.Key keyOf(Purchase item) {
    return new Purchase.Key(item.customerId(), item.placedAt(), item.orderId());
  }

  @Override
  public Purchase.Key readKey(ItemReader in) {
    ItemReader key = membersOf(in);
    return new Purchase.Key(key.string(2), key.instant(3), key.string(4));
  }

  @Override
  protected void writeMembers(Purchase.Key key, ItemWriter out) {
    out.string(2, key.customerId());
    out.instant(3, key.placedAt());
    out.string(4, key.orderId());
  }
}
