package dev.dynaset.internal.query;

import dev.dynaset.EvaluationLimitException;
import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.internal.token.TokenCodec;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.Objects;

/** Says that a reading has ended since it may evaluate no more items. */
final class Caps {
  private Caps() {}

  /** Throws if a reading has ended too early, which has found so many items. */
  static void check(Query<?> query, Cursor cursor, long found) {
    check(query, cursor, found, List.of());
  }

  /** Throws if a reading has ended too early, which has made these of the items that it found. */
  static void check(Query<?> query, Cursor cursor, List<?> items) {
    check(query, cursor, items.size(), items);
  }

  private static void check(Query<?> query, Cursor cursor, long found, List<?> items) {
    if (cursor.isCapped()) {
      ReadPosition ahead = Objects.requireNonNull(cursor.ahead());
      throw new EvaluationLimitException(
          "After " + cursor.evaluated() + " evaluated items, of which " + found
              + " were wanted, maxEvaluated("
              + query.bounds().maxEvaluated().orElseThrow()
              + ") ends the reading of " + QueryWords.describe(query)
              + ". Go on with from(e.token()), or allow more.",
          TokenCodec.encode(query, ahead),
          cursor.evaluated(),
          found,
          items);
    }
  }
}
