package indexes;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.BinaryPath;
import dev.dynaset.path.DoublePath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The attributes of {@link Indexes.Order}, for conditions on its items. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderAttributes extends Vocabulary {
  public static final OrderAttributes INSTANCE = new OrderAttributes();

  private OrderAttributes() {
    super(OrderCodec.INSTANCE.shape());
  }

  public TextPath<OrderAttributes> customer() {
    return new TextPath<>(at(OrderCodec.CUSTOMER));
  }

  public OrderedPath<OrderAttributes, Instant> placed() {
    return new OrderedPath<>(at(OrderCodec.PLACED), Forms.instant());
  }

  public ValuePath<OrderAttributes, Indexes.Status> status() {
    return new ValuePath<>(at(OrderCodec.STATUS), OrderCodec.STATUS_FORM);
  }

  public TextPath<OrderAttributes> tenant() {
    return new TextPath<>(at(OrderCodec.TENANT));
  }

  public TextPath<OrderAttributes> region() {
    return new TextPath<>(at(OrderCodec.REGION));
  }

  public WholeNumberPath<OrderAttributes> year() {
    return new WholeNumberPath<>(at(OrderCodec.YEAR));
  }

  public WholeNumberPath<OrderAttributes> month() {
    return new WholeNumberPath<>(at(OrderCodec.MONTH));
  }

  public WholeNumberPath<OrderAttributes> total() {
    return new WholeNumberPath<>(at(OrderCodec.TOTAL));
  }

  public TextPath<OrderAttributes> wait_() {
    return new TextPath<>(at(OrderCodec.WAIT));
  }

  public BinaryPath<OrderAttributes> signature() {
    return new BinaryPath<>(at(OrderCodec.SIGNATURE));
  }

  public DoublePath<OrderAttributes> ratio() {
    return new DoublePath<>(at(OrderCodec.RATIO));
  }

  public TextPath<OrderAttributes> note() {
    return new TextPath<>(at(OrderCodec.NOTE));
  }
}
