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

  Shape shape; // [DocumentMissing] Write 'sealed interface Shape permits …', and annotate it and each

  Sealed sealed; // [DocumentMissing] Annotate bad.Sealed and each class that it permits with @Document
}

class Address {}

record Tree(List<Tree> children) {}

interface Shape {}

sealed interface Sealed permits One {}

record One(String name, String other) implements Sealed {}

@Table("records")
record Lines(@HashKey String id, Address address) {} // [DocumentMissing] a converter with @ConvertedBy.
