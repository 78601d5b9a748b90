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

  public TextPath<OrderAttributes> customer() {
    return new TextPath<>(at(OrderCodec.CUSTOMER));
  }

  public WholeNumberPath<OrderAttributes> number() {
    return new WholeNumberPath<>(at(OrderCodec.NUMBER));
  }

  public WholeNumberPath<OrderAttributes> lines() {
    return new WholeNumberPath<>(at(OrderCodec.LINES));
  }

  public WholeNumberPath<OrderAttributes> discount() {
    return new WholeNumberPath<>(at(OrderCodec.DISCOUNT));
  }

  public TextPath<OrderAttributes> note() {
    return new TextPath<>(at(OrderCodec.NOTE));
  }

  public TextPath<OrderAttributes> place() {
    return new TextPath<>(at(OrderCodec.PLACE));
  }
}
