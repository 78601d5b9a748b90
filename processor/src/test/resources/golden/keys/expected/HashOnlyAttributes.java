package keys;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** The attributes of {@link Keys.Single}, for conditions on its items. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class HashOnlyAttributes extends Vocabulary {
  public static final HashOnlyAttributes INSTANCE = new HashOnlyAttributes();

  private HashOnlyAttributes() {
    super(HashOnlyCodec.INSTANCE.shape());
  }

  public OrderedPath<HashOnlyAttributes, BigDecimal> amount() {
    return new OrderedPath<>(at(HashOnlyCodec.AMOUNT), Forms.bigDecimal());
  }

  public ValuePath<HashOnlyAttributes, Keys.Kind> kind() {
    return new ValuePath<>(at(HashOnlyCodec.KIND), HashOnlyCodec.KIND_FORM);
  }

  public TextPath<HashOnlyAttributes> name() {
    return new TextPath<>(at(HashOnlyCodec.NAME));
  }
}
