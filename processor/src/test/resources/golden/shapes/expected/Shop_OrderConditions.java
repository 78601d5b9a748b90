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
 * {@code static <V> Condition<V> large(Shop_OrderConditions<V> item)}, holds wherever whole items
 * are read or written: in a filter of the table, of an index or of a scan, and in a condition of a
 * write.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
abstract class Shop_OrderConditions<V> extends Vocabulary<V> {
  Shop_OrderConditions() {
    super(Shop_OrderCodec.INSTANCE.shape());
  }

  public ValuePath<V, Shop.Status> previous() {
    return new ValuePath<>(at(Shop_OrderCodec.PREVIOUS), Shop_OrderCodec.STATUS_FORM);
  }

  public OrderedPath<V, LocalDateTime> shipped() {
    return new OrderedPath<>(at(Shop_OrderCodec.SHIPPED), Forms.localDateTime());
  }

  public OrderedPath<V, BigInteger> serial() {
    return new OrderedPath<>(at(Shop_OrderCodec.SERIAL), Forms.bigInteger());
  }

  public WholeNumberPath<V> tiny() {
    return new WholeNumberPath<>(at(Shop_OrderCodec.TINY));
  }

  public WholeNumberPath<V> small() {
    return new WholeNumberPath<>(at(Shop_OrderCodec.SMALL));
  }

  public WholeNumberPath<V> medium() {
    return new WholeNumberPath<>(at(Shop_OrderCodec.MEDIUM));
  }

  public FloatPath<V> single() {
    return new FloatPath<>(at(Shop_OrderCodec.SINGLE));
  }

  public DoublePath<V> twofold() {
    return new DoublePath<>(at(Shop_OrderCodec.TWOFOLD));
  }

  public WholeNumberPath<V> boxedTiny() {
    return new WholeNumberPath<>(at(Shop_OrderCodec.BOXED_TINY));
  }

  public WholeNumberPath<V> boxedLong() {
    return new WholeNumberPath<>(at(Shop_OrderCodec.BOXED_LONG));
  }

  public FlagPath<V> flag() {
    return new FlagPath<>(at(Shop_OrderCodec.FLAG));
  }

  public FlagPath<V> requiredFlag() {
    return new FlagPath<>(at(Shop_OrderCodec.REQUIRED_FLAG));
  }

  public BinaryPath<V> blob() {
    return new BinaryPath<>(at(Shop_OrderCodec.BLOB));
  }

  public TextPath<V> instance() {
    return new TextPath<>(at(Shop_OrderCodec.INSTANCE_));
  }

  public TextPath<V> in() {
    return new TextPath<>(at(Shop_OrderCodec.IN));
  }

  public TextPath<V> out() {
    return new TextPath<>(at(Shop_OrderCodec.OUT));
  }

  public TextPath<V> item() {
    return new TextPath<>(at(Shop_OrderCodec.ITEM));
  }

  public TextPath<V> fooBar() {
    return new TextPath<>(at(Shop_OrderCodec.FOO_BAR));
  }

  public TextPath<V> foo_bar() {
    return new TextPath<>(at(Shop_OrderCodec.FOO_BAR_));
  }

  public FlagPath<V> open() {
    return new FlagPath<>(at(Shop_OrderCodec.OPEN));
  }

  public TextPath<V> fluent() {
    return new TextPath<>(at(Shop_OrderCodec.FLUENT));
  }
}
