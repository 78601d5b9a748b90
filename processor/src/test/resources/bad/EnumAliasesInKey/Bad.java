package bad;

import dev.dynaset.annotation.*;
import java.util.Map;

@Table("orders")
@GlobalIndex(name = "by_status", hashKey = "held") // [EnumAliasesInKey] hash key of the index 'by_status'
class Bad {
  @HashKey String id;

  @RangeKey // [EnumAliasesInKey] 'status' is the range key, of the type bad.Bad.Status, which has aliases: 'PAID', 'settled'
  Status status;

  Held held;

  Map<Status, String> notes; // [EnumAliasesInKey] a map with keys

  enum Status {
    OPEN,
    @Attribute(value = "paid", aliases = {"PAID", "settled"})
    PAID
  }

  record Held(Status status) {}
}

@Table("made")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
@ItemKey(
    hash = "ORDER#{id}",
    range = "{status}#{held}") // [EnumAliasesInKey at "{status}#{held}"] 'status' is a part of the key of the table, of the type bad.Bad.Status, which has aliases: 'PAID', 'settled' [EnumAliasesInKey] 'held' is a part
@IndexKey(index = "GSI1", hash = "{status}")
record Made(String id, Bad.Status status, Bad.Held held) {}
