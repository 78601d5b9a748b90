package bad;

import dev.dynaset.annotation.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Table("orders")
class Order {
  @HashKey
  String id;

  @Maybe.Nullable
  Integer amount;

  Optional<String> coupon;
  List<Place> places;
  List<String> tags;
  Map<String, Integer> counts;

  @Maybe.Nullable
  Address shipTo;
}

@Document
class Address {
  String city;
  Place place;
}

@Document
class Place {
  int floor;
}

class Maybe {
  @interface Nullable {}
}

@Projection(of = Order.class)
record Bad(
    int amount, // [ProjectionNotNullable at int amount] 'amount', which it is taken from, may be absent. Make it Integer with @Nullable
    String coupon, // [ProjectionNotNullable at String coupon] Make it @Nullable, or an Optional
    @Source("shipTo.city") String city, // [ProjectionNotNullable] 'shipTo'
    @Source("shipTo.place.floor") Integer floor, // [ProjectionNotNullable] 'shipTo'
    @Source("shipTo.place") Place place, // [ProjectionNotNullable] 'shipTo', which it is taken from, may be absent
    @Source("tags[0]") String tag, // [ProjectionNotNullable] 'tags[0]', which it is taken from, may be absent. Make it @Nullable, or an Optional
    @Source("counts.a") int count, // [ProjectionNotNullable] 'counts.a', which it is taken from, may be absent. Make it Integer with @Nullable
    @Source("counts['a.b']") Integer dotted, // [ProjectionNotNullable] 'counts['a.b']'
    @Source("places[1].floor") int second, // [ProjectionNotNullable] 'places[1]'
    @Maybe.Nullable @Source("shipTo.place.floor") int nullable) {} // [NullablePrimitive] Make it Integer [ProjectionNotNullable] Integer
