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
final class Shop_OrderUpdate extends UpdateVocabulary {
  static final Shop_OrderUpdate INSTANCE = new Shop_OrderUpdate();

  private Shop_OrderUpdate() {
    super(Shop_OrderCodec.INSTANCE.shape());
  }

  public ValueUpdate<Shop_OrderUpdate, Shop.Status> status() {
    return new ValueUpdate<>(at(Shop_OrderCodec.STATUS), Shop_OrderCodec.STATUS_FORM);
  }

  public OptionalUpdate<Shop_OrderUpdate, Shop.Status> previous() {
    return new OptionalUpdate<>(at(Shop_OrderCodec.PREVIOUS), Shop_OrderCodec.STATUS_FORM);
  }

  public NumberUpdate<Shop_OrderUpdate, BigDecimal> total() {
    return new NumberUpdate<>(at(Shop_OrderCodec.TOTAL), Forms.bigDecimal());
  }

  public ValueUpdate<Shop_OrderUpdate, String> customer() {
    return new ValueUpdate<>(at(Shop_OrderCodec.CUSTOMER), Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, LocalDate> created() {
    return new ValueUpdate<>(at(Shop_OrderCodec.CREATED), Forms.localDate());
  }

  public OptionalUpdate<Shop_OrderUpdate, LocalDateTime> shipped() {
    return new OptionalUpdate<>(at(Shop_OrderCodec.SHIPPED), Forms.localDateTime());
  }

  public OptionalNumberUpdate<Shop_OrderUpdate, BigInteger> serial() {
    return new OptionalNumberUpdate<>(at(Shop_OrderCodec.SERIAL), Forms.bigInteger());
  }

  public NumberUpdate<Shop_OrderUpdate, Byte> tiny() {
    return new NumberUpdate<>(at(Shop_OrderCodec.TINY), Forms.byteValue());
  }

  public NumberUpdate<Shop_OrderUpdate, Short> small() {
    return new NumberUpdate<>(at(Shop_OrderCodec.SMALL), Forms.shortValue());
  }

  public IntUpdate<Shop_OrderUpdate> medium() {
    return new IntUpdate<>(at(Shop_OrderCodec.MEDIUM));
  }

  public FloatUpdate<Shop_OrderUpdate> single() {
    return new FloatUpdate<>(at(Shop_OrderCodec.SINGLE));
  }

  public DoubleUpdate<Shop_OrderUpdate> twofold() {
    return new DoubleUpdate<>(at(Shop_OrderCodec.TWOFOLD));
  }

  public NumberUpdate<Shop_OrderUpdate, Byte> boxedTiny() {
    return new NumberUpdate<>(at(Shop_OrderCodec.BOXED_TINY), Forms.byteValue());
  }

  public OptionalNumberUpdate<Shop_OrderUpdate, Long> boxedLong() {
    return new OptionalNumberUpdate<>(at(Shop_OrderCodec.BOXED_LONG), Forms.longValue());
  }

  public OptionalUpdate<Shop_OrderUpdate, Boolean> flag() {
    return new OptionalUpdate<>(at(Shop_OrderCodec.FLAG), Forms.bool());
  }

  public ValueUpdate<Shop_OrderUpdate, Boolean> requiredFlag() {
    return new ValueUpdate<>(at(Shop_OrderCodec.REQUIRED_FLAG), Forms.bool());
  }

  public OptionalUpdate<Shop_OrderUpdate, byte[]> blob() {
    return new OptionalUpdate<>(at(Shop_OrderCodec.BLOB), Forms.binary());
  }

  public ValueUpdate<Shop_OrderUpdate, String> instance() {
    return new ValueUpdate<>(at(Shop_OrderCodec.INSTANCE_), Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, String> in() {
    return new ValueUpdate<>(at(Shop_OrderCodec.IN), Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, String> out() {
    return new ValueUpdate<>(at(Shop_OrderCodec.OUT), Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, String> item() {
    return new ValueUpdate<>(at(Shop_OrderCodec.ITEM), Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, String> fooBar() {
    return new ValueUpdate<>(at(Shop_OrderCodec.FOO_BAR), Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, String> foo_bar() {
    return new ValueUpdate<>(at(Shop_OrderCodec.FOO_BAR_), Forms.string());
  }

  public ValueUpdate<Shop_OrderUpdate, Boolean> open() {
    return new ValueUpdate<>(at(Shop_OrderCodec.OPEN), Forms.bool());
  }

  public ValueUpdate<Shop_OrderUpdate, String> fluent() {
    return new ValueUpdate<>(at(Shop_OrderCodec.FLUENT), Forms.string());
  }
}
