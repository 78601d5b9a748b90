package shop;

import dev.dynaset.codec.EnumForm;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/** Reads and writes the items of {@link Shop.Order}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderCodec extends ItemCodec<Shop.Order, Shop_OrderKey> {
  static final Shop_OrderCodec INSTANCE = new Shop_OrderCodec();

  static final int ID = 0;
  static final int SIGNATURE = 1;
  static final int STATUS = 2;
  static final int PREVIOUS = 3;
  static final int TOTAL = 4;
  static final int CUSTOMER = 5;
  static final int CREATED = 6;
  static final int SHIPPED = 7;
  static final int SERIAL = 8;
  static final int TINY = 9;
  static final int SMALL = 10;
  static final int MEDIUM = 11;
  static final int SINGLE = 12;
  static final int TWOFOLD = 13;
  static final int BOXED_TINY = 14;
  static final int BOXED_LONG = 15;
  static final int FLAG = 16;
  static final int REQUIRED_FLAG = 17;
  static final int BLOB = 18;
  static final int INSTANCE_ = 19;
  static final int IN = 20;
  static final int OUT = 21;
  static final int ITEM = 22;
  static final int FOO_BAR = 23;
  static final int FOO_BAR_ = 24;
  static final int OPEN = 25;
  static final int FLUENT = 26;

  static final EnumForm<Shop.Status> STATUS_FORM = EnumForm.of(Shop.Status.values());

  private Shop_OrderCodec() {
    super(ItemShape.ofItem("Shop.Order", 2, "id", "signature", "status", "previous", "total",
        "customer", "created", "shipped", "serial", "tiny", "small", "medium", "single", "twofold",
        "boxedTiny", "boxedLong", "flag", "requiredFlag", "blob", "instance", "in", "out", "item",
        "fooBar", "foo_bar", "open", "fluent")
        .storedAs(
            "total", "total amount.*/ \"quoted\" \\u0041 }",
            "customer", "CUSTOMER")
        .masking(CUSTOMER));
  }

  @Override
  public Shop.Order read(ItemReader in) {
    Shop.Order item = new Shop.Order();
    item.setId(in.uuid(ID));
    item.signature = in.binary(SIGNATURE);
    item.status = in.enumValue(STATUS, STATUS_FORM);
    item.previous = in.enumOrNull(PREVIOUS, STATUS_FORM);
    item.total = in.bigDecimal(TOTAL);
    item.customer = in.string(CUSTOMER);
    item.created = in.localDate(CREATED);
    item.shipped = in.localDateTimeOrNull(SHIPPED);
    item.serial = in.bigIntegerOrNull(SERIAL);
    item.tiny = in.byteValue(TINY);
    item.small = in.shortValue(SMALL);
    item.medium = in.intValue(MEDIUM);
    item.single = in.floatValue(SINGLE);
    item.twofold = in.doubleValue(TWOFOLD);
    item.boxedTiny = in.byteValue(BOXED_TINY);
    item.boxedLong = in.longOrNull(BOXED_LONG);
    item.flag = in.boolOrNull(FLAG);
    item.requiredFlag = in.bool(REQUIRED_FLAG);
    item.blob = in.binaryOrNull(BLOB);
    item.instance = in.string(INSTANCE_);
    item.in = in.string(IN);
    item.out = in.string(OUT);
    item.item = in.string(ITEM);
    item.fooBar = in.string(FOO_BAR);
    item.foo_bar = in.string(FOO_BAR_);
    item.setOpen(in.bool(OPEN));
    item.fluent(in.string(FLUENT));
    return item;
  }

  @Override
  public void write(Shop.Order item, ItemWriter out) {
    out.uuid(ID, item.getId());
    out.binary(SIGNATURE, item.signature);
    out.enumValue(STATUS, item.status);
    out.enumOrAbsent(PREVIOUS, item.previous);
    out.number(TOTAL, item.total);
    out.string(CUSTOMER, item.customer);
    out.localDate(CREATED, item.created);
    out.localDateTimeOrAbsent(SHIPPED, item.shipped);
    out.numberOrAbsent(SERIAL, item.serial);
    out.number(TINY, item.tiny);
    out.number(SMALL, item.small);
    out.number(MEDIUM, item.medium);
    out.number(SINGLE, item.single);
    out.number(TWOFOLD, item.twofold);
    out.number(BOXED_TINY, item.boxedTiny);
    out.numberOrAbsent(BOXED_LONG, item.boxedLong);
    out.boolOrAbsent(FLAG, item.flag);
    out.bool(REQUIRED_FLAG, item.requiredFlag);
    out.binaryOrAbsent(BLOB, item.blob);
    out.string(INSTANCE_, item.instance);
    out.string(IN, item.in);
    out.string(OUT, item.out);
    out.string(ITEM, item.item);
    out.string(FOO_BAR, item.fooBar);
    out.string(FOO_BAR_, item.foo_bar);
    out.bool(OPEN, item.isOpen());
    out.string(FLUENT, item.fluent());
  }

  @Override
  public Shop_OrderKey keyOf(Shop.Order item) {
    return Shop_OrderKey.of(item.getId(), item.signature);
  }

  @Override
  public Shop_OrderKey readKey(ItemReader in) {
    return Shop_OrderKey.of(in.uuid(ID), in.binary(SIGNATURE));
  }

  @Override
  public void writeKey(Shop_OrderKey key, ItemWriter out) {
    out.uuid(ID, key.id());
    out.binary(SIGNATURE, key.signature());
  }
}
