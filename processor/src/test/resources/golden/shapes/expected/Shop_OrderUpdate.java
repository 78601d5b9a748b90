package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.update.DoubleUpdate;
import dev.dynaset.update.FloatUpdate;
import dev.dynaset.update.IntUpdate;
import dev.dynaset.update.NumberUpdate;
import dev.dynaset.update.OptionalNumberUpdate;
import dev.dynaset.update.OptionalUpdate;
import dev.dynaset.update.UpdateVocabulary;
import dev.dynaset.update.ValueUpdate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.annotation.processing.Generated;

/** What updates can change of {@link Shop.Order}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderUpdate extends UpdateVocabulary<Shop_OrderUpdate> {
  static final Shop_OrderUpdate INSTANCE = new Shop_OrderUpdate();

  private Shop_OrderUpdate() {
    super(Shop_OrderTable.Codec.INSTANCE.shape());
  }

  public ValueUpdate<Shop_OrderUpdate, Shop.Status> status() {
    return valueAt(Shop_OrderTable.Codec.STATUS, Shop_OrderTable.Codec.STATUS_FORM);
  }

  public OptionalUpdate<Shop_OrderUpdate, Shop.Status> previous() {
    return optionalAt(Shop_OrderTable.Codec.PREVIOUS, Shop_OrderTable.Codec.STATUS_FORM);
  }

  public NumberUpdate<Shop_OrderUpdate, BigDecimal> total() {
    return numberAt(Shop_OrderTable.Codec.TOTAL, Forms.bigDecimal());
  }

  public ValueUpdate<Shop_OrderUpdate, String> customer() {
    return valueAt(Shop_OrderTable.Codec.CUSTOMER, Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, LocalDate> created() {
    return valueAt(Shop_OrderTable.Codec.CREATED, Forms.localDate());
  }

  public OptionalUpdate<Shop_OrderUpdate, LocalDateTime> shipped() {
    return optionalAt(Shop_OrderTable.Codec.SHIPPED, Forms.localDateTime());
  }

  public OptionalNumberUpdate<Shop_OrderUpdate, BigInteger> serial() {
    return optionalNumberAt(Shop_OrderTable.Codec.SERIAL, Forms.bigInteger());
  }

  public NumberUpdate<Shop_OrderUpdate, Byte> tiny() {
    return numberAt(Shop_OrderTable.Codec.TINY, Forms.byteValue());
  }

  public NumberUpdate<Shop_OrderUpdate, Short> small() {
    return numberAt(Shop_OrderTable.Codec.SMALL, Forms.shortValue());
  }

  public IntUpdate<Shop_OrderUpdate> medium() {
    return intAt(Shop_OrderTable.Codec.MEDIUM);
  }

  public FloatUpdate<Shop_OrderUpdate> single() {
    return floatAt(Shop_OrderTable.Codec.SINGLE);
  }

  public DoubleUpdate<Shop_OrderUpdate> twofold() {
    return doubleAt(Shop_OrderTable.Codec.TWOFOLD);
  }

  public NumberUpdate<Shop_OrderUpdate, Byte> boxedTiny() {
    return numberAt(Shop_OrderTable.Codec.BOXED_TINY, Forms.byteValue());
  }

  public OptionalNumberUpdate<Shop_OrderUpdate, Long> boxedLong() {
    return optionalNumberAt(Shop_OrderTable.Codec.BOXED_LONG, Forms.longValue());
  }

  public OptionalUpdate<Shop_OrderUpdate, Boolean> flag() {
    return optionalAt(Shop_OrderTable.Codec.FLAG, Forms.bool());
  }

  public ValueUpdate<Shop_OrderUpdate, Boolean> requiredFlag() {
    return valueAt(Shop_OrderTable.Codec.REQUIRED_FLAG, Forms.bool());
  }

  public OptionalUpdate<Shop_OrderUpdate, byte[]> blob() {
    return optionalAt(Shop_OrderTable.Codec.BLOB, Forms.binary());
  }

  public ValueUpdate<Shop_OrderUpdate, String> instance() {
    return valueAt(Shop_OrderTable.Codec.INSTANCE_, Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, String> in() {
    return valueAt(Shop_OrderTable.Codec.IN, Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, String> out() {
    return valueAt(Shop_OrderTable.Codec.OUT, Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, String> item() {
    return valueAt(Shop_OrderTable.Codec.ITEM, Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, String> fooBar() {
    return valueAt(Shop_OrderTable.Codec.FOO_BAR, Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, String> foo_bar() {
    return valueAt(Shop_OrderTable.Codec.FOO_BAR_, Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, Boolean> open() {
    return valueAt(Shop_OrderTable.Codec.OPEN, Forms.bool());
  }

  public ValueUpdate<Shop_OrderUpdate, String> fluent() {
    return valueAt(Shop_OrderTable.Codec.FLUENT, Forms.string());
  }
}
