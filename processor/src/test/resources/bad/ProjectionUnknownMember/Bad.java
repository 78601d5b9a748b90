package bad;

import dev.dynaset.annotation.*;
import java.util.List;
import java.util.Map;

@Table("orders")
class Order {
  @HashKey
  String id;

  @Attribute("s")
  String status;

  @Ignore
  String scratch;

  List<String> tags;
  List<Place> places;
  Map<String, Address> addresses;
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
    @Source("") String empty, // [ProjectionUnknownMember at ""] it names nothing. Name a member of Order, or remove @Source
    @Source("shipTo.citty") String town, // [ProjectionUnknownMember at "shipTo.citty"] 'shipTo.citty', but Address has no member 'citty'. Did you mean 'city'?
    @Source("shipTo.place.flor") int floor, // [ProjectionUnknownMember at "shipTo.place.flor"] Place has no member 'flor'. Did you mean 'floor'?
    @Source("shipTo..city") String dots, // [ProjectionUnknownMember] Address has no member ''.
    @Source("tags.size") int size, // [ProjectionUnknownMember] 'tags' has the type java.util.List<java.lang.String>, which is no class with @Document. Name an element by its index: 'tags[0]'.
    @Source("status.length") int length, // [ProjectionUnknownMember at "status.length"] 'status' has the type java.lang.String, which is no class with @Document. It is read as a whole: name 'status'.
    @Source("places[0].flor") Integer first, // [ProjectionUnknownMember at "places[0].flor"] 'places[0].flor', but Place has no member 'flor'. Did you mean 'floor'?
    @Source("places[0].") Integer none, // [ProjectionUnknownMember at "places[0]."] Place has no member ''.
    @Source("places[0].floor.x") Integer x, // [ProjectionUnknownMember] 'places[0].floor' has the type int, which is no class with @Document
    @Source("addresses.home.citty") String home, // [ProjectionUnknownMember] Address has no member 'citty'. Did you mean 'city'?
    @Source("addresses.1") Address one, // [ProjectionUnknownMember] which is no class with @Document. Name an entry by its key in quotes: "addresses['1']".
    @Source("addresses.") Address blank, // [ProjectionUnknownMember] Name an entry by its key in quotes: "addresses['…']".
    @Source("parcel.weight") int weight) {} // [ProjectionUnknownMember at "parcel.weight"] Parcel has no member 'weight'
