package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_status",
    hashKey = "statu", // [IndexUnknownMember] Did you mean 'status'?
    rangeKey = "ORDER_DATE") // [IndexUnknownMember] 'ORDER_DATE' is the stored name of 'date'.
class Bad {
  @HashKey
  String id;

  String status;

  @Attribute("ORDER_DATE")
  long date;
}
