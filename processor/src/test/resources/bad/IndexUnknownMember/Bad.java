package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_status",
    hashKey = "statu", // [IndexUnknownMember at "statu"] Did you mean 'status'?
    rangeKey = "ORDER_DATE") // [IndexUnknownMember at "ORDER_DATE"] 'ORDER_DATE' is the stored name of 'date'.
@LocalIndex(
    name = "by_total",
    rangeKey = "totl", // [IndexUnknownMember at "totl"] @LocalIndex(name = "by_total"): rangeKey names the
    projection = ProjectionType.INCLUDE,
    include = "statsu") // [IndexUnknownMember at "statsu"] Did you mean 'status'?
class Bad {
  @HashKey
  String id;

  @RangeKey
  long total;

  String status;

  @Attribute("ORDER_DATE")
  long date;
}
