package dev.dynaset;

import java.io.Serial;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A transaction was not done, nothing of it: DynamoDB refused one or more of its writes or reads. The
 * message lists them.
 */
public final class TransactionFailedException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Map<Write<?>, FailureReason> reasons;
  private final transient @Nullable Map<Read<?>, FailureReason> readReasons;

  /**
   * For the runtime of Dynaset, and for tests of what applications do about it.
   *
   * @param reasons why the writes failed that did, in the order of the transaction
   */
  public TransactionFailedException(
      String message, Map<Write<?>, FailureReason> reasons, @Nullable Throwable cause) {
    this(message, reasons, Map.of(), cause);
  }

  private TransactionFailedException(
      String message,
      Map<Write<?>, FailureReason> reasons,
      Map<Read<?>, FailureReason> readReasons,
      @Nullable Throwable cause) {
    super(message, cause);
    this.reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    this.readReasons = Collections.unmodifiableMap(new LinkedHashMap<>(readReasons));
  }

  /**
   * For the runtime of Dynaset, and for tests of what applications do about it: one of reads.
   *
   * @param reasons why the reads failed that did, in the order of the transaction
   */
  public static TransactionFailedException ofReads(
      String message, Map<Read<?>, FailureReason> reasons, @Nullable Throwable cause) {
    return new TransactionFailedException(message, Map.of(), reasons, cause);
  }

  /**
   * Why one of the writes failed; empty if it is not one of those that did, and after
   * deserialisation.
   *
   * @param write the object that was given to the transaction
   */
  public Optional<FailureReason> reasonFor(Write<?> write) {
    return Optional.ofNullable(reasons().get(write));
  }

  /**
   * Why one of the reads of {@code transactGet} failed; empty if it is not one of those that did, and
   * after deserialisation.
   *
   * @param read the object that was given to the transaction
   */
  public Optional<FailureReason> reasonFor(Read<?> read) {
    return Optional.ofNullable(readReasons == null ? null : readReasons.get(read));
  }

  /**
   * Why the writes failed that did, in the order of the transaction; the others were in order. Empty
   * if the transaction failed as a whole, since its token was used before with other content; and
   * after deserialisation.
   */
  public Map<Write<?>, FailureReason> reasons() {
    return reasons == null ? Map.of() : reasons;
  }
}
