package shop;

import dev.dynaset.update.IntUpdate;
import dev.dynaset.update.UpdateVocabulary;
import javax.annotation.processing.Generated;

/** What updates can change of {@link Line}: neither its key nor what is set by itself. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class LineUpdate extends UpdateVocabulary<LineUpdate> {
  static final LineUpdate INSTANCE = new LineUpdate();

  private LineUpdate() {
    super(LineTable.Codec.INSTANCE.shape());
  }

  /** {@return {@code getCount}: a number, required} */
  public IntUpdate<LineUpdate> getCount() {
    return intAt(LineTable.Codec.GET_COUNT);
  }
}
