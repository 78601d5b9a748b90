package shop;

import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import javax.annotation.processing.Generated;

/** The attributes of {@link Line}, for conditions on its items. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class LineAttributes extends Vocabulary {
  public static final LineAttributes INSTANCE = new LineAttributes();

  private LineAttributes() {
    super(LineCodec.INSTANCE.shape());
  }

  public TextPath<LineAttributes> id() {
    return new TextPath<>(at(LineCodec.ID));
  }

  public WholeNumberPath<LineAttributes> count() {
    return new WholeNumberPath<>(at(LineCodec.COUNT));
  }
}
