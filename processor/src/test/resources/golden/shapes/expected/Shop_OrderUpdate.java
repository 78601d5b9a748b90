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

  /** {@return {@code status}: a string, required, hash key of {@code by_status}} */
  public ValueUpdate<Shop_OrderUpdate, Shop.Status> status() {
    return valueAt(Shop_OrderTable.Codec.STATUS, Shop_OrderTable.Codec.STATUS_FORM);
  }

  /** {@return {@code previous}: a string, may be absent} */
  public OptionalUpdate<Shop_OrderUpdate, Shop.Status> previous() {
    return optionalAt(Shop_OrderTable.Codec.PREVIOUS, Shop_OrderTable.Codec.STATUS_FORM);
  }

  /**
   * {@return <code>total amount.&#42;&#47; &#34;quoted&#34; &#92;u0041 &#125;</code>: a number,
   * required, range key of {@code by_status}}
   */
  public NumberUpdate<Shop_OrderUpdate, BigDecimal> total() {
    return numberAt(Shop_OrderTable.Codec.TOTAL, Forms.bigDecimal());
  }

  /** {@return {@code CUSTOMER}: a string, required, hash key of {@code GSI1}} */
  public ValueUpdate<Shop_OrderUpdate, String> customer() {
    return valueAt(Shop_OrderTable.Codec.CUSTOMER, Forms.string());
  }

  /** {@return {@code created}: a string, required, range key of {@code GSI1}} */
  public ValueUpdate<Shop_OrderUpdate, LocalDate> created() {
    return valueAt(Shop_OrderTable.Codec.CREATED, Forms.localDate());
  }

  /** {@return {@code shipped}: a string, may be absent} */
  public OptionalUpdate<Shop_OrderUpdate, LocalDateTime> shipped() {
    return optionalAt(Shop_OrderTable.Codec.SHIPPED, Forms.localDateTime());
  }

  /** {@return {@code serial}: a number, may be absent} */
  public OptionalNumberUpdate<Shop_OrderUpdate, BigInteger> serial() {
    return optionalNumberAt(Shop_OrderTable.Codec.SERIAL, Forms.bigInteger());
  }

  /** {@return {@code tiny}: a number, required} */
  public NumberUpdate<Shop_OrderUpdate, Byte> tiny() {
    return numberAt(Shop_OrderTable.Codec.TINY, Forms.byteValue());
  }

  /** {@return {@code small}: a number, required} */
  public NumberUpdate<Shop_OrderUpdate, Short> small() {
    return numberAt(Shop_OrderTable.Codec.SMALL, Forms.shortValue());
  }

  /** {@return {@code medium}: a number, required} */
  public IntUpdate<Shop_OrderUpdate> medium() {
    return intAt(Shop_OrderTable.Codec.MEDIUM);
  }

  /** {@return {@code single}: a number, required} */
  public FloatUpdate<Shop_OrderUpdate> single() {
    return floatAt(Shop_OrderTable.Codec.SINGLE);
  }

  /** {@return {@code twofold}: a number, required} */
  public DoubleUpdate<Shop_OrderUpdate> twofold() {
    return doubleAt(Shop_OrderTable.Codec.TWOFOLD);
  }

  /** {@return {@code boxedTiny}: a number, required} */
  public NumberUpdate<Shop_OrderUpdate, Byte> boxedTiny() {
    return numberAt(Shop_OrderTable.Codec.BOXED_TINY, Forms.byteValue());
  }

  /** {@return {@code boxedLong}: a number, may be absent} */
  public OptionalNumberUpdate<Shop_OrderUpdate, Long> boxedLong() {
    return optionalNumberAt(Shop_OrderTable.Codec.BOXED_LONG, Forms.longValue());
  }

  /** {@return {@code flag}: a boolean, may be absent} */
  public OptionalUpdate<Shop_OrderUpdate, Boolean> flag() {
    return optionalAt(Shop_OrderTable.Codec.FLAG, Forms.bool());
  }

  /** {@return {@code requiredFlag}: a boolean, required} */
  public ValueUpdate<Shop_OrderUpdate, Boolean> requiredFlag() {
    return valueAt(Shop_OrderTable.Codec.REQUIRED_FLAG, Forms.bool());
  }

  /** {@return {@code blob}: binary, may be absent} */
  public OptionalUpdate<Shop_OrderUpdate, byte[]> blob() {
    return optionalAt(Shop_OrderTable.Codec.BLOB, Forms.binary());
  }

  /** {@return {@code instance}: a string, required} */
  public ValueUpdate<Shop_OrderUpdate, String> instance() {
    return valueAt(Shop_OrderTable.Codec.INSTANCE_, Forms.string());
  }

  /** {@return {@code in}: a string, required} */
  public ValueUpdate<Shop_OrderUpdate, String> in() {
    return valueAt(Shop_OrderTable.Codec.IN, Forms.string());
  }

  /** {@return {@code out}: a string, required} */
  public ValueUpdate<Shop_OrderUpdate, String> out() {
    return valueAt(Shop_OrderTable.Codec.OUT, Forms.string());
  }

  /** {@return {@code item}: a string, required} */
  public ValueUpdate<Shop_OrderUpdate, String> item() {
    return valueAt(Shop_OrderTable.Codec.ITEM, Forms.string());
  }

  /** {@return {@code fooBar}: a string, required} */
  public ValueUpdate<Shop_OrderUpdate, String> fooBar() {
    return valueAt(Shop_OrderTable.Codec.FOO_BAR, Forms.string());
  }

  /** {@return {@code foo_bar}: a string, required} */
  public ValueUpdate<Shop_OrderUpdate, String> foo_bar() {
    return valueAt(Shop_OrderTable.Codec.FOO_BAR_, Forms.string());
  }

  /** {@return {@code open}: a boolean, required} */
  public ValueUpdate<Shop_OrderUpdate, Boolean> open() {
    return valueAt(Shop_OrderTable.Codec.OPEN, Forms.bool());
  }

  /** {@return {@code fluent}: a string, required} */
  public ValueUpdate<Shop_OrderUpdate, String> fluent() {
    return valueAt(Shop_OrderTable.Codec.FLUENT, Forms.string());
  }
}
