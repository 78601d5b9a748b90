package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(
    hash = "CUSTOMER#{customer}", // [TemplateUnknownMember at "CUSTOMER#{customer}"] "CUSTOMER#{customer}" names the member 'customer', which Bad does not have. Did you mean 'customerId'?
    range = "ORDER#{ORDER_ID}") // [TemplateUnknownMember] names the member 'ORDER_ID', which Bad does not have.
@IndexKey(
    index = "GSI1",
    hash = "{zzz}", // [TemplateUnknownMember] It has: customerId, orderId, address.
    range = "{address.city}") // [TemplateUnknownMember] names the member 'address.city'
record Bad(String customerId, @Attribute("ORDER_ID") String orderId, Address address) {
  @Document
  record Address(String city) {}
}
