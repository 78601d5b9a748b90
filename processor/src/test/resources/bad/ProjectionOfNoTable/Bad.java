package bad;

import dev.dynaset.annotation.*;

@Projection(of = String.class) // [ProjectionOfNoTable at String.class] java.lang.String, but that has no @Table
record Bad(String id) {}

@Document
class Address {
  String city;
}

@Projection(of = Address.class) // [ProjectionOfNoTable at Address.class] @Table
record Part(@Source("city") String id) {}

@Projection(of = int.class) // [ProjectionOfNoTable at int.class] int
record Primitive(String id) {}
