package shop;

import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Line} with one {@code id}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class LineQuerySet extends TableStage<Line, LineQuerySet> {
  LineQuerySet(Query<Line> query) {
    super(query);
  }

  @Override
  protected LineQuerySet with(Query<Line> query) {
    return new LineQuerySet(query);
  }
}
