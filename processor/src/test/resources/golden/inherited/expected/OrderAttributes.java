package shop;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** The attributes of {@link Order}, for conditions on its items. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderAttributes extends Vocabulary {
  public static final OrderAttributes INSTANCE = new OrderAttributes();

  private OrderAttributes() {
    super(OrderCodec.INSTANCE.shape());
  }

  public TextPath<OrderAttributes> id() {
    return new TextPath<>(at(OrderCodec.ID));
  }

  public TextPath<OrderAttributes> name() {
    return new TextPath<>(at(OrderCodec.NAME));
  }

  public WholeNumberPath<OrderAttributes> version() {
    return new WholeNumberPath<>(at(OrderCodec.VERSION));
  }

  public OrderedPath<OrderAttributes, BigDecimal> weight() {
    return new OrderedPath<>(at(OrderCodec.WEIGHT), Forms.bigDecimal());
  }

  public WholeNumberPath<OrderAttributes> previous() {
    return new WholeNumberPath<>(at(OrderCodec.PREVIOUS));
  }

  public TextPath<OrderAttributes> label() {
    return new TextPath<>(at(OrderCodec.LABEL));
  }

  public WholeNumberPath<OrderAttributes> count() {
    return new WholeNumberPath<>(at(OrderCodec.COUNT));
  }
}
