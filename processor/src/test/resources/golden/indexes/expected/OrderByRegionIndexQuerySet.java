package indexes;

import dev.dynaset.query.Query;
import dev.dynaset.spi.IndexStage;
import javax.annotation.processing.Generated;

/** The items of {@link Indexes.Order} in the index {@code by_region} with one {@code region}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class OrderByRegionIndexQuerySet
    extends IndexStage<OrderByRegionIndexItem, OrderByRegionIndexQuerySet> {
  OrderByRegionIndexQuerySet(Query<OrderByRegionIndexItem> query) {
    super(query);
  }

  @Override
  protected OrderByRegionIndexQuerySet with(Query<OrderByRegionIndexItem> query) {
    return new OrderByRegionIndexQuerySet(query);
  }
}
