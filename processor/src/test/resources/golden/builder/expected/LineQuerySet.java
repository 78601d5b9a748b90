package shop;

import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Line} with one {@code id}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class LineQuerySet extends TableStage<Line, LineQuerySet.Filter, LineQuerySet> {
  LineQuerySet(Query<Line> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected LineQuerySet with(Query<Line> query) {
    return new LineQuerySet(query);
  }

  /** What the items can be filtered by: the attributes that are not in the key of the table. */
  public static final class Filter extends Vocabulary {
    public static final Filter INSTANCE = new Filter();

    private Filter() {
      super(LineCodec.INSTANCE.shape());
    }

    public WholeNumberPath<Filter> count() {
      return new WholeNumberPath<>(at(LineCodec.COUNT));
    }
  }
}
