package keys;

import dev.dynaset.query.Query;
import dev.dynaset.spi.TableStage;
import javax.annotation.processing.Generated;

/** The items of {@link Keys.Single} with one {@code amount}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class HashOnlyQuerySet extends TableStage<Keys.Single, HashOnlyQuerySet> {
  HashOnlyQuerySet(Query<Keys.Single> query) {
    super(query);
  }

  @Override
  protected HashOnlyQuerySet with(Query<Keys.Single> query) {
    return new HashOnlyQuerySet(query);
  }
}
