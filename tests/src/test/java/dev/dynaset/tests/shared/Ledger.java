package dev.dynaset.tests.shared;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Accounts, their entries, and transfers; the index holds a different thing of each. */
@Table("ledger")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
public sealed interface Ledger {
  /** An account, in the index by its owner. */
  @ItemKey(hash = "ACC#{account}", range = "ACCOUNT")
  @IndexKey(index = "GSI1", hash = "OWNER#{owner}", range = "ACC#{account}")
  record Account(String account, String owner, long balance) implements Ledger {}

  /** An entry of an account, in the index by its transfer. */
  @ItemKey(hash = "ACC#{account}", range = "ENTRY#{booked}#{transfer}")
  @IndexKey(index = "GSI1", hash = "TRANSFER#{transfer}", range = "ENTRY#{account}")
  record Entry(String account, Instant booked, String transfer, long amount) implements Ledger {}

  /** Where a transfer waits. */
  enum Queue {
    SEPA,
    SWIFT
  }

  /** A transfer, in the index as long as it is open. */
  @ItemKey(hash = "TRANSFER#{id}", range = "TRANSFER")
  @IndexKey(index = "GSI1", hash = "OPEN#{open}", range = "{created}")
  record Transfer(String id, @Nullable Queue open, Instant created, long amount)
      implements Ledger {}
}
