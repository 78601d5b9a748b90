package keys;

import dev.dynaset.path.TextPath;
import dev.dynaset.path.ValuePath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Keys.Single} with one {@code amount}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class HashOnlyQuerySet
    extends TableStage<Keys.Single, HashOnlyQuerySet.Filter, HashOnlyQuerySet> {
  HashOnlyQuerySet(Query<Keys.Single> query) {
    super(query, Filter.INSTANCE);
  }

  @Override
  protected HashOnlyQuerySet with(Query<Keys.Single> query) {
    return new HashOnlyQuerySet(query);
  }

  /** What the items can be filtered by: the attributes that are not in the key of the table. */
  public static final class Filter extends Vocabulary {
    public static final Filter INSTANCE = new Filter();

    private Filter() {
      super(HashOnlyCodec.INSTANCE.shape());
    }

    public ValuePath<Filter, Keys.Kind> kind() {
      return new ValuePath<>(at(HashOnlyCodec.KIND), HashOnlyCodec.KIND_FORM);
    }

    public TextPath<Filter> name() {
      return new TextPath<>(at(HashOnlyCodec.NAME));
    }
  }
}
