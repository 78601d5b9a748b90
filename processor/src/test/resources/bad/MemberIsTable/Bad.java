package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  Customer customer; // [MemberIsTable] the items of a table
}

@Table("customers")
record Customer(@HashKey String id) {}
