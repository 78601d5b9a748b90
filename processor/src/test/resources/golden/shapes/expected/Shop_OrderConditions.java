package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.BinaryPath;
import dev.dynaset.path.DoublePath;
import dev.dynaset.path.FlagPath;
import dev.dynaset.path.FloatPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import java.math.BigInteger;
import java.time.LocalDateTime;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Shop.Order} that are no key. A condition on these,
 * {@code static <V> Condition<V> large(Shop_OrderConditions<V> item)}, holds in every filter of
 * whole items and in conditions of writes.
 * @param <V> the vocabulary that the conditions belong to
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
abstract class Shop_OrderConditions<V> extends Vocabulary<V> {
  Shop_OrderConditions() {
    super(Shop_OrderTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code previous}: a string, may be absent} */
  public ValuePath<V, Shop.Status> previous() {
    return valueAt(Shop_OrderTable.Codec.PREVIOUS, Shop_OrderTable.Codec.STATUS_FORM);
  }

  /** {@return {@code shipped}: a string, may be absent} */
  public OrderedPath<V, LocalDateTime> shipped() {
    return orderedAt(Shop_OrderTable.Codec.SHIPPED, Forms.localDateTime());
  }

  /** {@return {@code serial}: a number, may be absent} */
  public OrderedPath<V, BigInteger> serial() {
    return orderedAt(Shop_OrderTable.Codec.SERIAL, Forms.bigInteger());
  }

  /** {@return {@code tiny}: a number, required} */
  public WholeNumberPath<V, Byte> tiny() {
    return wholeNumberAt(Shop_OrderTable.Codec.TINY, Forms.byteValue());
  }

  /** {@return {@code small}: a number, required} */
  public WholeNumberPath<V, Short> small() {
    return wholeNumberAt(Shop_OrderTable.Codec.SMALL, Forms.shortValue());
  }

  /** {@return {@code medium}: a number, required} */
  public WholeNumberPath<V, Integer> medium() {
    return wholeNumberAt(Shop_OrderTable.Codec.MEDIUM, Forms.intValue());
  }

  /** {@return {@code single}: a number, required} */
  public FloatPath<V> single() {
    return floatAt(Shop_OrderTable.Codec.SINGLE);
  }

  /** {@return {@code twofold}: a number, required} */
  public DoublePath<V> twofold() {
    return doubleAt(Shop_OrderTable.Codec.TWOFOLD);
  }

  /** {@return {@code boxedTiny}: a number, required} */
  public WholeNumberPath<V, Byte> boxedTiny() {
    return wholeNumberAt(Shop_OrderTable.Codec.BOXED_TINY, Forms.byteValue());
  }

  /** {@return {@code boxedLong}: a number, may be absent} */
  public WholeNumberPath<V, Long> boxedLong() {
    return wholeNumberAt(Shop_OrderTable.Codec.BOXED_LONG, Forms.longValue());
  }

  /** {@return {@code flag}: a boolean, may be absent} */
  public FlagPath<V> flag() {
    return flagAt(Shop_OrderTable.Codec.FLAG);
  }

  /** {@return {@code requiredFlag}: a boolean, required} */
  public FlagPath<V> requiredFlag() {
    return flagAt(Shop_OrderTable.Codec.REQUIRED_FLAG);
  }

  /** {@return {@code blob}: binary, may be absent} */
  public BinaryPath<V> blob() {
    return binaryAt(Shop_OrderTable.Codec.BLOB);
  }

  /** {@return {@code instance}: a string, required} */
  public TextPath<V> instance() {
    return textAt(Shop_OrderTable.Codec.INSTANCE_);
  }

  /** {@return {@code in}: a string, required} */
  public TextPath<V> in() {
    return textAt(Shop_OrderTable.Codec.IN);
  }

  /** {@return {@code out}: a string, required} */
  public TextPath<V> out() {
    return textAt(Shop_OrderTable.Codec.OUT);
  }

  /** {@return {@code item}: a string, required} */
  public TextPath<V> item() {
    return textAt(Shop_OrderTable.Codec.ITEM);
  }

  /** {@return {@code fooBar}: a string, required} */
  public TextPath<V> fooBar() {
    return textAt(Shop_OrderTable.Codec.FOO_BAR);
  }

  /** {@return {@code foo_bar}: a string, required} */
  public TextPath<V> foo_bar() {
    return textAt(Shop_OrderTable.Codec.FOO_BAR_);
  }

  /** {@return {@code open}: a boolean, required} */
  public FlagPath<V> open() {
    return flagAt(Shop_OrderTable.Codec.OPEN);
  }

  /** {@return {@code fluent}: a string, required} */
  public TextPath<V> fluent() {
    return textAt(Shop_OrderTable.Codec.FLUENT);
  }
}
