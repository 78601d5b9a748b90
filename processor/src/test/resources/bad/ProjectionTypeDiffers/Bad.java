package bad;

import dev.dynaset.annotation.*;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

@Table("orders")
class Order {
  @HashKey
  String id;

  int amount;
  Optional<String> coupon;
  List<String> tags;
  Address shipTo;

  @ConvertedBy(Doubled.class)
  int doubled;
}

@Document
class Address {
  String city;
}

class Doubled implements dev.dynaset.AttributeConverter<Integer, Integer> {
  @Override
  public Integer toStored(Integer value) {
    return value * 2;
  }

  @Override
  public Integer fromStored(Integer stored) {
    return stored / 2;
  }
}

@Projection(of = Order.class)
record Bad(
    URI id, // [ProjectionTypeDiffers at URI id] 'id' of Order, which it is taken from, has the type java.lang.String
    long amount, // [ProjectionTypeDiffers at long amount]
    @Source("amount") OptionalLong more, // [ProjectionTypeDiffers] int
    Optional<Integer> coupon, // [ProjectionTypeDiffers] java.util.Optional<java.lang.String>
    Collection<String> tags, // [ProjectionTypeDiffers] java.util.List<java.lang.String>
    @Source("shipTo.city") int city, // [ProjectionTypeDiffers] 'shipTo.city' of Address
    OptionalInt doubled) {} // [ProjectionTypeDiffers] int
