package scandeprecated;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import java.time.LocalDate;
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

  public OrderedPath<OrderAttributes, LocalDate> day() {
    return new OrderedPath<>(at(OrderCodec.DAY), Forms.localDate());
  }

  public TextPath<OrderAttributes> status() {
    return new TextPath<>(at(OrderCodec.STATUS));
  }

  public WholeNumberPath<OrderAttributes> total() {
    return new WholeNumberPath<>(at(OrderCodec.TOTAL));
  }
}
