package shop.model;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.Table;
import shop.base.Document;

/** An invoice, whose key is that of every document. */
@Table("invoices")
@GlobalIndex(name = "by_customer", hashKey = "customer", rangeKey = "revision")
public class Invoice extends Document {
  private String customer;

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }
}
