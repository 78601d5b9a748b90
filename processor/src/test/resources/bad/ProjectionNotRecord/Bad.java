package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Order {
  @HashKey
  String id;
}

@Projection(of = Order.class)
class Bad { // [ProjectionNotRecord] Bad has @Projection, but is no record
  String id;
}

@Projection(of = Order.class)
interface Getters { // [ProjectionNotRecord] Getters
  String id();
}

@Projection(of = Order.class)
enum Color { // [ProjectionNotRecord] Color
  RED
}

@Projection(of = Order.class)
record Generic<T>(String id) {} // [ModelGeneric] @Projection

class Outer {
  @Projection(of = Order.class)
  private record Hidden(String id) {} // [ModelPrivate] it is private
}
