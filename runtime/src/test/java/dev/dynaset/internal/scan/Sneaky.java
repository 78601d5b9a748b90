package dev.dynaset.internal.scan;

/** Throws as other languages do. */
final class Sneaky {
  private Sneaky() {}

  /** Throws any exception without declaring it. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <R, X extends Throwable> R fail(Throwable failure) throws X {
    throw (X) failure;
  }
}
