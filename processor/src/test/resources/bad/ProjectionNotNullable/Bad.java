package bad;

import dev.dynaset.annotation.*;
import java.util.Optional;

@Table("orders")
class Order {
  @HashKey
  String id;

  @Maybe.Nullable
  Integer amount;

  Optional<String> coupon;

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
    @Maybe.Nullable @Source("shipTo.place.floor") int nullable) {} // [NullablePrimitive] Make it Integer [ProjectionNotNullable] Integer
