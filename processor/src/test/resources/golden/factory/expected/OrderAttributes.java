package shop;

import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/** The attributes of {@link Order}, for conditions on its items. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class OrderAttributes extends Vocabulary {
  public static final OrderAttributes INSTANCE = new OrderAttributes();

  private OrderAttributes() {
    super(OrderCodec.INSTANCE.shape());
  }

  public TextPath<OrderAttributes> id() {
    return new TextPath<>(at(OrderCodec.ID));
  }

  public WholeNumberPath<OrderAttributes> total() {
    return new WholeNumberPath<>(at(OrderCodec.TOTAL));
  }
}
