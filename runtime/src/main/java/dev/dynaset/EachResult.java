package dev.dynaset;

import java.util.List;

/**
 * What came of {@link ItemSet#updateEach}.
 *
 * @param read how many items were read
 * @param evaluated how many items DynamoDB evaluated for that, those included that a filter has left
 *     out, and those of a page that is read ahead
 * @param written how many writes were done
 * @param failures the writes that were not done, or of which that is not known, in their order
 * @param skipped how many items were passed over since they do not fit the model, by {@link
 *     ItemSet#onUnreadable}; those of a page that is read ahead included
 */
public record EachResult(
    long read, long evaluated, long written, List<Failure> failures, long skipped) {
  /**
   * A write that was not done, or of which that is not known.
   *
   * @param write the write
   * @param reason a {@link ConditionFailedException}, an {@link ItemNotFoundException}, a {@link
   *     MissingParentException}, an {@link UnfitOperandException} or an {@link
   *     ItemTooLargeException}; a {@link WriteOutcomeUnknownException} of what may have been done
   */
  public record Failure(Write<?> write, DynasetException reason) {}

  /** Keeps a copy of the failures. */
  public EachResult {
    failures = List.copyOf(failures);
  }

  /** What came of it if no item was passed over. */
  public EachResult(long read, long evaluated, long written, List<Failure> failures) {
    this(read, evaluated, written, failures, 0);
  }
}
