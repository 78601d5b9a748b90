package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_status",
    hashKey = "statu", // [IndexUnknownMember at "statu"] Did you mean 'status'?
    rangeKey = "ORDER_DATE") // [IndexUnknownMember at "ORDER_DATE"] 'ORDER_DATE' is the stored name of 'date'.
@GlobalIndex(
    name = "by_city",
    hashKey = "address.city", // [IndexUnknownMember at "address.city"] It is a part of 'address', but DynamoDB indexes whole
    rangeKey = "tags[0]") // [IndexUnknownMember] It is a part of 'tags'
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

  Address address;

  java.util.List<String> tags;

  @Document
  record Address(String city, String street) {}

  @Attribute("ORDER_DATE")
  long date;
}
