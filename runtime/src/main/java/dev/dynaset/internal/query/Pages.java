package dev.dynaset.internal.query;

import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.internal.token.TokenCodec;
import dev.dynaset.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes pages of what cursors have read. */
final class Pages {
  private Pages() {}

  /**
   * The page that a cursor has read.
   *
   * @param isBackward whether the cursor goes against the order of the query
   * @param evaluated how many items were evaluated for it
   * @param skipped how many items were passed over for it
   */
  static <T> Page<T> page(
      Query<?> query,
      Cursor cursor,
      List<T> items,
      boolean isBackward,
      long evaluated,
      long skipped) {
    PageToken ahead = token(query, cursor.ahead());
    PageToken behind = token(query, cursor.behind());
    return Page.of(
            items, isBackward ? behind : ahead, isBackward ? ahead : behind, cursor.isCapped())
        .withEvaluated(evaluated)
        .withSkipped(skipped)
        .withTokens(new ItemTokens(query, cursor.trail(), isBackward));
  }

  private static @Nullable PageToken token(Query<?> query, @Nullable ReadPosition position) {
    return position == null ? null : TokenCodec.encode(query, position);
  }
}
