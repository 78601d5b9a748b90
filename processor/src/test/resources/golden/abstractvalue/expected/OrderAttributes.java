package shop;

import dev.dynaset.path.FlagPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
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

  public FlagPath<OrderAttributes> paid() {
    return new FlagPath<>(at(OrderCodec.PAID));
  }

  public TextPath<OrderAttributes> note() {
    return new TextPath<>(at(OrderCodec.NOTE));
  }
}
