package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_status",
    hashKey = "statu", // [IndexUnknownMember] Did you mean 'status'?
    rangeKey = "ORDER_DATE") // [IndexUnknownMember] 'ORDER_DATE' is the stored name of 'date'.
@LocalIndex(
    name = "by_total",
    rangeKey = "totl", // [IndexUnknownMember] @LocalIndex(name = "by_total"): rangeKey names the
    projection = ProjectionType.INCLUDE,
    include = "statsu") // [IndexUnknownMember] Did you mean 'status'?
class Bad {
  @HashKey
  String id;

  @RangeKey
  long total;

  String status;

  @Attribute("ORDER_DATE")
  long date;
}
