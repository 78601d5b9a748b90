package bad;

import dev.dynaset.annotation.*;
import java.util.List;

@Table("orders")
class Order {
  @HashKey
  String id;

  @Attribute("s")
  String status;

  @Ignore
  String scratch;

  List<String> tags;
  Address shipTo;
  Parcel parcel;
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

@Document
sealed interface Parcel {
  @Document
  record Box(int weight) implements Parcel {}
}

@Projection(of = Order.class)
record Bad(
    String id,
    String stats, // [ProjectionUnknownMember at String stats] Did you mean 'status'?
    String city, // [ProjectionUnknownMember at String city] @Source("…")
    String scratch, // [ProjectionUnknownMember] Order has no member 'scratch'. Name the member
    @Source("s") String stored, // [ProjectionUnknownMember at "s"] stored name of 'status'
    @Source("") String empty, // [ProjectionUnknownMember at ""] Order has no member ''.
    @Source("shipTo.citty") String town, // [ProjectionUnknownMember at "shipTo.citty"] 'shipTo.citty', but Address has no member 'citty'. Did you mean 'city'?
    @Source("shipTo.place.flor") int floor, // [ProjectionUnknownMember at "shipTo.place.flor"] Place has no member 'flor'. Did you mean 'floor'?
    @Source("shipTo..city") String dots, // [ProjectionUnknownMember] Address has no member ''.
    @Source("tags.size") int size, // [ProjectionUnknownMember] 'tags' has the type java.util.List<java.lang.String>, which is no class with @Document
    @Source("parcel.weight") int weight) {} // [ProjectionUnknownMember at "parcel.weight"] Parcel has no member 'weight'
