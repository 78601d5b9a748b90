package bad;

import dev.dynaset.annotation.*;
import java.util.List;

@Table("orders")
class Bad {
  @HashKey
  String id;

  Address address; // [DocumentMissing] Annotate bad.Address with @Document

  List<Address> addresses; // [DocumentMissing]

  Tree tree; // [DocumentMissing] bad.Tree

  Shape shape; // [DocumentMissing] bad.Shape
}

class Address {}

record Tree(List<Tree> children) {}

interface Shape {}

@Table("records")
record Lines(@HashKey String id, Address address) {} // [DocumentMissing] a converter with @ConvertedBy.
