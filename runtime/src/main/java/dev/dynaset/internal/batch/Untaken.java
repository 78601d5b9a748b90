package dev.dynaset.internal.batch;

import java.util.List;

/**
 * What of a batch is known, and was not taken by a plan yet.
 *
 * @param writes the writes that wait
 * @param refused what the caller gave that cannot be written, if the source has ended there
 * @param isAll whether there is no more: a source that is read as it is written may have more
 */
public record Untaken(List<BatchWrite> writes, List<Object> refused, boolean isAll) {
  /** Nothing, and there is no more. */
  public static final Untaken NOTHING = new Untaken(List.of(), List.of(), true);
}
