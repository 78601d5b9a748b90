package dev.dynaset.testing;

import java.util.function.BooleanSupplier;

/** A fault that some requests are still to meet, or all that come. */
final class PendingFault {
  /** For a fault that lasts until it is taken back. */
  static final int ALL = Integer.MAX_VALUE;

  private final String operation;
  private final Fault fault;
  private final BooleanSupplier chance;
  private int remaining;

  PendingFault(String operation, Fault fault, int remaining, BooleanSupplier chance) {
    this.operation = operation;
    this.fault = fault;
    this.remaining = remaining;
    this.chance = chance;
  }

  /** Whether a request of an operation meets it, which may be a matter of chance. */
  boolean isMetBy(String otherOperation) {
    return operation.equals(otherOperation) && chance.getAsBoolean();
  }

  Fault fault() {
    return fault;
  }

  void met() {
    if (!isLasting()) {
      remaining--;
    }
  }

  boolean isLasting() {
    return remaining == ALL;
  }

  int remaining() {
    return remaining;
  }
}
