package dev.dynaset.internal.batch;

import dev.dynaset.BatchIncompleteException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what of a batch is left. */
public final class Incomplete {
  private Incomplete() {}

  /** Writes that are not known to be done. */
  public static BatchIncompleteException writes(
      String why, List<BatchWrite> left, long done, @Nullable Throwable cause) {
    return new BatchIncompleteException(
        why + ": " + left.size() + " writes"
            + tables("to", left.stream().map(write -> write.identity().table()))
            + " are not done; they are in this exception.",
        left.stream().map(BatchWrite::subject).<Object>map(Supplier::get).toList(),
        done,
        cause);
  }

  /** Reads that are not done. */
  static BatchIncompleteException reads(String why, List<BatchRead> left, long done) {
    return new BatchIncompleteException(
        why + ": " + left.size() + " items"
            + tables("of", left.stream().map(read -> read.identity().table()))
            + " are not read; their keys are in this exception.",
        left.stream().map(read -> read.key().subject()).toList(),
        done,
        null);
  }

  /** Nothing is left, if a failure comes after the last request. */
  private static String tables(String preposition, Stream<String> names) {
    List<String> distinct = names.distinct().toList();
    return switch (distinct.size()) {
      case 0 -> "";
      case 1 -> " " + preposition + " the table '" + distinct.get(0) + "'";
      default ->
        distinct.stream()
            .collect(Collectors.joining("', '", " " + preposition + " the tables '", "'"));
    };
  }
}
