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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The attributes of {@link Shop.Order}, for conditions on its items. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class Shop_OrderAttributes extends Vocabulary {
  public static final Shop_OrderAttributes INSTANCE = new Shop_OrderAttributes();

  private Shop_OrderAttributes() {
    super(Shop_OrderCodec.INSTANCE.shape());
  }

  public OrderedPath<Shop_OrderAttributes, UUID> id() {
    return new OrderedPath<>(at(Shop_OrderCodec.ID), Forms.uuid());
  }

  public BinaryPath<Shop_OrderAttributes> signature() {
    return new BinaryPath<>(at(Shop_OrderCodec.SIGNATURE));
  }

  public ValuePath<Shop_OrderAttributes, Shop.Status> status() {
    return new ValuePath<>(at(Shop_OrderCodec.STATUS), Shop_OrderCodec.STATUS_FORM);
  }

  public ValuePath<Shop_OrderAttributes, Shop.Status> previous() {
    return new ValuePath<>(at(Shop_OrderCodec.PREVIOUS), Shop_OrderCodec.STATUS_FORM);
  }

  public OrderedPath<Shop_OrderAttributes, BigDecimal> total() {
    return new OrderedPath<>(at(Shop_OrderCodec.TOTAL), Forms.bigDecimal());
  }

  public TextPath<Shop_OrderAttributes> customer() {
    return new TextPath<>(at(Shop_OrderCodec.CUSTOMER));
  }

  public OrderedPath<Shop_OrderAttributes, LocalDate> created() {
    return new OrderedPath<>(at(Shop_OrderCodec.CREATED), Forms.localDate());
  }

  public OrderedPath<Shop_OrderAttributes, LocalDateTime> shipped() {
    return new OrderedPath<>(at(Shop_OrderCodec.SHIPPED), Forms.localDateTime());
  }

  public OrderedPath<Shop_OrderAttributes, BigInteger> serial() {
    return new OrderedPath<>(at(Shop_OrderCodec.SERIAL), Forms.bigInteger());
  }

  public WholeNumberPath<Shop_OrderAttributes> tiny() {
    return new WholeNumberPath<>(at(Shop_OrderCodec.TINY));
  }

  public WholeNumberPath<Shop_OrderAttributes> small() {
    return new WholeNumberPath<>(at(Shop_OrderCodec.SMALL));
  }

  public WholeNumberPath<Shop_OrderAttributes> medium() {
    return new WholeNumberPath<>(at(Shop_OrderCodec.MEDIUM));
  }

  public FloatPath<Shop_OrderAttributes> single() {
    return new FloatPath<>(at(Shop_OrderCodec.SINGLE));
  }

  public DoublePath<Shop_OrderAttributes> twofold() {
    return new DoublePath<>(at(Shop_OrderCodec.TWOFOLD));
  }

  public WholeNumberPath<Shop_OrderAttributes> boxedTiny() {
    return new WholeNumberPath<>(at(Shop_OrderCodec.BOXED_TINY));
  }

  public WholeNumberPath<Shop_OrderAttributes> boxedLong() {
    return new WholeNumberPath<>(at(Shop_OrderCodec.BOXED_LONG));
  }

  public FlagPath<Shop_OrderAttributes> flag() {
    return new FlagPath<>(at(Shop_OrderCodec.FLAG));
  }

  public FlagPath<Shop_OrderAttributes> requiredFlag() {
    return new FlagPath<>(at(Shop_OrderCodec.REQUIRED_FLAG));
  }

  public BinaryPath<Shop_OrderAttributes> blob() {
    return new BinaryPath<>(at(Shop_OrderCodec.BLOB));
  }

  public TextPath<Shop_OrderAttributes> instance() {
    return new TextPath<>(at(Shop_OrderCodec.INSTANCE_));
  }

  public TextPath<Shop_OrderAttributes> in() {
    return new TextPath<>(at(Shop_OrderCodec.IN));
  }

  public TextPath<Shop_OrderAttributes> out() {
    return new TextPath<>(at(Shop_OrderCodec.OUT));
  }

  public TextPath<Shop_OrderAttributes> item() {
    return new TextPath<>(at(Shop_OrderCodec.ITEM));
  }

  public TextPath<Shop_OrderAttributes> fooBar() {
    return new TextPath<>(at(Shop_OrderCodec.FOO_BAR));
  }

  public TextPath<Shop_OrderAttributes> foo_bar() {
    return new TextPath<>(at(Shop_OrderCodec.FOO_BAR_));
  }

  public FlagPath<Shop_OrderAttributes> open() {
    return new FlagPath<>(at(Shop_OrderCodec.OPEN));
  }

  public TextPath<Shop_OrderAttributes> fluent() {
    return new TextPath<>(at(Shop_OrderCodec.FLUENT));
  }
}
