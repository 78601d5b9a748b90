package dev.dynaset.testing;

/** A fault that some requests are still to meet. */
final class PendingFault {
  private final String operation;
  private final Fault fault;
  private int remaining;

  PendingFault(String operation, Fault fault, int remaining) {
    this.operation = operation;
    this.fault = fault;
    this.remaining = remaining;
  }

  boolean isFor(String otherOperation) {
    return operation.equals(otherOperation);
  }

  Fault fault() {
    return fault;
  }

  void met() {
    remaining--;
  }

  int remaining() {
    return remaining;
  }
}
