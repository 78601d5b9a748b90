package shop.ecj;

import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import java.time.LocalDate;

/** Several kinds of items in one table. */
@Table("ledger")
public sealed interface Ledger {
  /** An account. */
  @ItemKey(hash = "ACCOUNT#{account}", range = "ACCOUNT")
  record Account(String account, String owner) implements Ledger {}

  /** A booking. */
  @ItemKey(hash = "ACCOUNT#{account}", range = "BOOKING#{day}#{number:4}")
  record Booking(String account, LocalDate day, int number, long cents) implements Ledger {}
}
