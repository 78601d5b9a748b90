package dev.dynaset;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A transaction may have been done, all of it, or not: no attempt to send it had a response that
 * tells. With a token of your own it can be sent again: within ten minutes DynamoDB does the same
 * writes with the same token once.
 */
public final class TransactionOutcomeUnknownException extends WriteOutcomeUnknownException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final transient @Nullable List<Write<?>> writes;
  private final @Nullable String token;

  /**
   * For the runtime of Dynaset, and for tests of what applications do about it.
   *
   * @param writes the writes of the transaction, in their order
   * @param token the token that the application gave the transaction; null if it gave none
   */
  public TransactionOutcomeUnknownException(
      String message,
      String tableNames,
      List<? extends Write<?>> writes,
      @Nullable String token,
      @Nullable Throwable cause) {
    super(message, tableNames, Map.of(), Map.of(), Map::of, cause);
    this.writes = List.copyOf(writes);
    this.token = token;
  }

  /** The writes of the transaction, in their order; none after deserialisation. */
  public List<Write<?>> writes() {
    return writes == null ? List.of() : writes;
  }

  /** The token that the application gave the transaction; empty if it gave none. */
  public Optional<String> token() {
    return Optional.ofNullable(token);
  }
}
