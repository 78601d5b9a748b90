package dev.dynaset;

import java.util.List;

/**
 * What came of {@link QuerySet#updateEach}.
 *
 * @param read how many items were read
 * @param written how many writes were done
 * @param failures the writes that were not done, in their order
 */
public record EachResult(long read, long written, List<Failure> failures) {
  /**
   * A write that was not done.
   *
   * @param write the write
   * @param reason a {@link ConditionFailedException}, an {@link ItemNotFoundException} or a {@link
   *     MissingParentException}
   */
  public record Failure(Write<?> write, DynasetException reason) {}

  /** Keeps a copy of the failures. */
  public EachResult {
    failures = List.copyOf(failures);
  }
}
