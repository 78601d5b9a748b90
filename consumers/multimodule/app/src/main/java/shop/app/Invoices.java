package shop.app;

import dev.dynaset.Dynaset;
import dev.dynaset.QuerySet;
import java.util.UUID;
import shop.model.Invoice;
import shop.model.InvoiceTable;

/** What the application does with invoices. */
public final class Invoices {
  private final InvoiceTable invoices;

  public Invoices(Dynaset dynaset) {
    this.invoices = InvoiceTable.of(dynaset);
  }

  public QuerySet<Invoice> revised(String customer) {
    return invoices.byCustomerIndex().byCustomer(customer).revisionGt(1);
  }

  public Invoice copy(Invoice invoice, UUID id) {
    Invoice copy = invoices.fromItem(invoices.toItem(invoice));
    copy.setId(id);
    return copy;
  }
}
