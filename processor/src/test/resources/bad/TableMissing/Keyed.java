package bad;

import dev.dynaset.annotation.*;

@ItemKey(hash = "ORDER#{id}") // [TableMissing at @ItemKey] Keyed has @ItemKey, but no @Table, so nothing is generated. Add @Table("…"), or move the key to its subclasses that have it.
class Keyed {
  @FromKey
  String id;
}

@IndexKey(index = "GSI1", hash = "STATUS#{status}") // [TableMissing at @IndexKey] Indexed has @IndexKey
record Indexed(String id, String status) {}

@IndexKey(index = "GSI1", hash = "STATUS#{status}") // [TableMissing at @IndexKey] Repeated has @IndexKey
@IndexKey(index = "GSI2", hash = "STATUS#{status}")
record Repeated(String id, String status) {}

final class Marked {
  @FromKey // [TableMissing at @FromKey] Marked has @FromKey, but no @Table, so nothing is generated. Add @Table("…"), or move the member
  String id;
}

/** What is inherited may be told by the key of the subclass. */
abstract class Entity {
  @FromKey
  String id;
}

@Table("orders")
@ItemKey(hash = "ORDER#{id}")
class Order extends Entity {
  String note;
}
