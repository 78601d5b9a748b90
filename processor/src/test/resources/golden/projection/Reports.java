package shop.reports;

import dev.dynaset.annotation.Projection;
import dev.dynaset.annotation.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.Order;
import shop.Order.Address;
import shop.Order.Cents;
import shop.Order.Status;

/** Nested, in another package, with components of every kind. */
class Reports {
  @Projection(of = Order.class)
  record Row(
      LocalDate date,
      @Source("customer") String who,
      @Nullable Status status,
      Cents total,
      Optional<String> note,
      @Nullable String coupon,
      String card,
      Integer items,
      @Source("items") OptionalInt count,
      Optional<Integer> parcels,
      @Source("parcels") @Nullable Integer boxes,
      Optional<Double> weight,
      List<String> tags,
      Set<Integer> sizes,
      Map<String, Status> history,
      List<Address> stops,
      Address shipTo,
      Optional<Address> billTo,
      @Nullable Instant expires,
      Instant created,
      long version) {
    Row(int items) {
      this(
          null, null, null, null, null, null, null, items, null, null, null, null, null, null,
          null, null, null, null, null, null, 0);
    }
  }

  @Projection(of = Order.class, generatedPrefix = "Place")
  record Places(
      @Source("shipTo.place.floor") int floor,
      @Source("shipTo.exists") String exists,
      @Source("shipTo.street") String street,
      @Source("billTo.place.rent") Optional<Cents> rent,
      @Source("billTo.place.floor") OptionalInt billFloor,
      @Source("billTo.place.floor") @Nullable Integer billFloorOrNull,
      @Source("billTo.place.status") @Nullable Status billStatus,
      @Source("billTo.place.status") Optional<Status> billStatusOrEmpty) {}

  /** Elements and entries. */
  @Projection(of = Order.class, generatedPrefix = "Parts")
  record Parts(
      @Source("tags[0]") @Nullable String tag,
      @Source("stops[1].street") Optional<String> street,
      @Source("stops[0]") Optional<Address> stop,
      @Source("history.PAID") @Nullable Status paid,
      @Source("places.home[2].rent") Optional<Cents> rent,
      @Source("places['a.b\"[0]'][0].floor") OptionalInt floor,
      @Source("places[\"it's\"]") @Nullable List<Order.Place> named,
      @Source("grid[1][3]") OptionalInt cell) {}
}
