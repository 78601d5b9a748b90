package dev.dynaset.internal.query;

import dev.dynaset.PageToken;
import dev.dynaset.internal.token.TokenCodec;
import dev.dynaset.query.Query;
import java.util.function.IntFunction;

/**
 * The tokens of the items of a page, each made when it is asked for.
 *
 * @param query what was read
 * @param trail where it stood behind the items
 * @param isBackward whether it was read against the order of the query
 */
record ItemTokens(Query<?> query, Trail trail, boolean isBackward)
    implements IntFunction<PageToken> {
  @Override
  public PageToken apply(int index) {
    return TokenCodec.encode(query, trail.behind(isBackward ? trail.size() - 1 - index : index));
  }
}
