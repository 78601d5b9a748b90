package bad;

import dev.dynaset.AttributeConverter;
import dev.dynaset.annotation.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Table("orders")
class Order {
  @HashKey
  String id;

  List<Place> places;
  Optional<List<String>> names;
  Set<String> tags;
  Map<String, List<String>> labels;
  Map<Size, Integer> counts;
  Map<Integer, Integer> stock;
  Map<Row, Integer> rows;
  Map<UUID, Integer> parts;
  Place place;
  int[] codes;
  Codes coded;

  @ConvertedBy(Joined.class)
  List<String> joined;

  enum Size {
    SMALL,
    LARGE
  }

  record Row(long number) {}

  record Codes(List<String> values) {}
}

@Document
class Place {
  int floor;
  Set<Integer> rooms;
}

class Joined implements AttributeConverter<List<String>, String> {
  @Override
  public String toStored(List<String> value) {
    return String.join(",", value);
  }

  @Override
  public List<String> fromStored(String stored) {
    return List.of(stored.split(","));
  }
}

@Projection(of = Order.class)
record Bad(
    @Source("id[0]") Optional<String> id, // [ProjectionUnknownElement at "id[0]"] The component 'id' is taken from 'id[0]', but 'id' has the type java.lang.String, which is no list. It is read as a whole: name 'id'.
    @Source("tags[0]") Optional<String> tag, // [ProjectionUnknownElement at "tags[0]"] 'tags' has the type java.util.Set<java.lang.String>, which is no list. DynamoDB reads a set as a whole only: name 'tags'.
    @Source("tags['a']") Optional<String> inSet, // [ProjectionUnknownElement] which is no map. DynamoDB reads a set as a whole only: name 'tags'.
    @Source("places[0].rooms[1]") Optional<Integer> room, // [ProjectionUnknownElement] 'places[0].rooms' has the type java.util.Set<java.lang.Integer>, which is no list. DynamoDB
    @Source("labels[0]") Optional<List<String>> label, // [ProjectionUnknownElement] which is no list. Name an entry by its key in quotes: "labels['0']".
    @Source("labels.a['b']") Optional<String> inList, // [ProjectionUnknownElement] 'labels.a' has the type java.util.List<java.lang.String>, which is no map. Name an element by its index: 'labels.a[0]'.
    @Source("names['x']") Optional<String> name, // [ProjectionUnknownElement] which is no map. Name an element by its index: 'names[0]'.
    @Source("place['floor']") Optional<Integer> floor, // [ProjectionUnknownElement] 'place' has the type bad.Place, which is no map. Name a member of it behind a dot: 'place.floor'.
    @Source("place[1]") Optional<Integer> member, // [ProjectionUnknownElement] which is no list. Name a member of it behind a dot: 'place.…'.
    @Source("joined[0]") Optional<String> joined, // [ProjectionUnknownElement at "joined[0]"] which is no list. A converter decides how it is stored, so it is read as a whole: name 'joined'.
    @Source("coded[0]") Optional<String> coded, // [ProjectionUnknownElement] 'coded' has the type bad.Order.Codes, which is no list. It is read as a whole: name 'coded'.
    @Source("codes[0]") Optional<Integer> code, // [ProjectionUnknownElement] 'codes' has the type int[], which is no list. It is read as a whole: name 'codes'.
    @Source("counts.SMAL") Optional<Integer> small, // [ProjectionUnknownElement at "counts.SMAL"] 'SMAL' is no key of 'counts', which must be one of SMALL, LARGE. Did you mean 'SMALL'?
    @Source("stock['01']") Optional<Integer> stock, // [ProjectionUnknownElement] '01' is no key of 'stock', which must be as a java.lang.Integer is stored.
    @Source("stock.one") Optional<Integer> one, // [ProjectionUnknownElement] 'one' is no key of 'stock'
    @Source("rows['1.5']") Optional<Integer> row, // [ProjectionUnknownElement] '1.5' is no key of 'rows', which must be as a long is stored.
    @Source("parts['1-2-3-4-5']") Optional<Integer> part) {} // [ProjectionUnknownElement] '1-2-3-4-5' is no key of 'parts', which must be as a java.util.UUID is stored.
