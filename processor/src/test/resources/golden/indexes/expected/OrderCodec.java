package indexes;

import dev.dynaset.codec.EnumForm;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/** Reads and writes the items of {@link Indexes.Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderCodec extends ItemCodec<Indexes.Order, OrderKey> {
  static final OrderCodec INSTANCE = new OrderCodec();

  static final int CUSTOMER = 0;
  static final int PLACED = 1;
  static final int STATUS = 2;
  static final int TENANT = 3;
  static final int REGION = 4;
  static final int YEAR = 5;
  static final int MONTH = 6;
  static final int TOTAL = 7;
  static final int WAIT = 8;
  static final int SIGNATURE = 9;
  static final int RATIO = 10;
  static final int NOTE = 11;

  static final EnumForm<Indexes.Status> STATUS_FORM = EnumForm.of(Indexes.Status.values());

  private OrderCodec() {
    super(ItemShape.ofItem("Indexes.Order", 2, "customer", "placed", "status", "tenant", "region",
        "year", "month", "total", "wait", "signature", "ratio", "note")
        .storedAs(
            "status", "st")
        .masking(TOTAL));
  }

  @Override
  public Indexes.Order read(ItemReader in) {
    Indexes.Order item = new Indexes.Order();
    item.customer = in.string(CUSTOMER);
    item.placed = in.instant(PLACED);
    item.status = in.enumOrNull(STATUS, STATUS_FORM);
    item.tenant = in.stringOrNull(TENANT);
    item.region = in.stringOrNull(REGION);
    item.year = in.intValue(YEAR);
    item.month = in.intOrNull(MONTH);
    item.total = in.longValue(TOTAL);
    item.wait = in.stringOrNull(WAIT);
    item.signature = in.binaryOrNull(SIGNATURE);
    item.ratio = in.doubleValue(RATIO);
    item.note = in.string(NOTE);
    return item;
  }

  @Override
  public void write(Indexes.Order item, ItemWriter out) {
    out.string(CUSTOMER, item.customer);
    out.instant(PLACED, item.placed);
    out.enumOrAbsent(STATUS, item.status);
    out.stringOrAbsent(TENANT, item.tenant);
    out.stringOrAbsent(REGION, item.region);
    out.number(YEAR, item.year);
    out.numberOrAbsent(MONTH, item.month);
    out.number(TOTAL, item.total);
    out.stringOrAbsent(WAIT, item.wait);
    out.binaryOrAbsent(SIGNATURE, item.signature);
    out.number(RATIO, item.ratio);
    out.string(NOTE, item.note);
  }

  @Override
  public OrderKey keyOf(Indexes.Order item) {
    return OrderKey.of(item.customer, item.placed);
  }

  @Override
  public OrderKey readKey(ItemReader in) {
    return OrderKey.of(in.string(CUSTOMER), in.instant(PLACED));
  }

  @Override
  public void writeKey(OrderKey key, ItemWriter out) {
    out.string(CUSTOMER, key.customer());
    out.instant(PLACED, key.placed());
  }
}
