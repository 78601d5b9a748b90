package dev.dynaset.internal.batch;

import dev.dynaset.BatchIncompleteException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what of a batch is left. */
final class Incomplete {
  private Incomplete() {}

  /**
   * Writes that are not known to be done.
   *
   * @param taken those that were taken from their source
   * @param untaken what was not, which comes behind them
   */
  static BatchIncompleteException writes(
      String why, List<BatchWrite> taken, Untaken untaken, long done, @Nullable Throwable cause) {
    List<Object> left = new ArrayList<>();
    Set<String> tables = new LinkedHashSet<>();
    for (List<BatchWrite> writes : List.of(taken, untaken.writes())) {
      for (BatchWrite write : writes) {
        left.add(write.subject().get());
        tables.add(write.identity().table());
      }
    }
    left.addAll(untaken.refused());
    return new BatchIncompleteException(
        why
            + writes(left.size(), tables("to", tables))
            + (untaken.isAll() ? "" : " What the source has not given yet is not in it."),
        left,
        done,
        untaken.isAll(),
        cause);
  }

  /**
   * Reads that are not done.
   *
   * @param isAll whether no more reads would have come
   */
  static BatchIncompleteException reads(
      String why, Collection<BatchRead> left, long done, boolean isAll) {
    List<Object> subjects = new ArrayList<>();
    Set<String> tables = new LinkedHashSet<>();
    for (BatchRead read : left) {
      subjects.add(read.key().subject());
      tables.add(read.identity().table());
    }
    return new BatchIncompleteException(
        why + ": " + count(subjects.size(), "item") + tables("of", tables)
            + (subjects.size() == 1
                ? " is not read; its key is in this exception."
                : " are not read; their keys are in this exception.")
            + (isAll ? "" : " What the query would have come to later is not in it."),
        subjects,
        done,
        isAll,
        null);
  }

  private static String writes(int count, String ofTables) {
    return switch (count) {
      case 0 -> ". No write is left that was given.";
      case 1 -> ": 1 write" + ofTables + " is not known to be done; it is in this exception.";
      default ->
        ": " + count + " writes" + ofTables
            + " are not known to be done; they are in this exception.";
    };
  }

  private static String count(int size, String what) {
    return size + " " + what + (size == 1 ? "" : "s");
  }

  /** Nothing is left, if a failure comes after the last request. */
  private static String tables(String preposition, Set<String> names) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> " " + preposition + " the table '" + names.iterator().next() + "'";
      default -> " " + preposition + " the tables '" + String.join("', '", names) + "'";
    };
  }
}
