package dev.dynaset.internal.token;

import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.PageToken;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Positions as page tokens and back. A token holds, before it is sealed: the direction, the hash key
 * of several, and for each place the key attributes behind which it is, as they are stored. What the
 * query knows is not in it: names, types, and the attributes that its condition fixes.
 */
public final class TokenCodec {
  private TokenCodec() {}

  /** The token of a position. */
  public static PageToken encode(Query<?> query, ReadPosition position) {
    TokenWriter out = new TokenWriter();
    out.flag(position.isBackward());
    Sources sources = Sources.of(query, false);
    if (query.source() instanceof ItemSource.Keys && !sources.isMerged()) {
      out.number(position.ordinal());
    }
    for (int i = 0; i < position.places().size(); i++) {
      int ordinal = sources.isMerged() ? i : position.ordinal();
      out.place(position.places().get(i), new PlaceFormat(sources.get(sources.indexOf(ordinal))));
    }
    return PageToken.valueOf(
        out.sealed(TokenSeal.of(query.table().dynaset()), QueryFingerprint.of(query)));
  }

  /**
   * The position of a token.
   *
   * @throws InvalidPageTokenException if it is no token of this query
   */
  public static ReadPosition decode(PageToken token, Query<?> query) {
    TokenReader in = TokenReader.of(
        token.toString(), TokenSeal.of(query.table().dynaset()), QueryFingerprint.of(query));
    Sources sources = Sources.of(query, false);
    boolean isBackward = in.flag();
    if (isBackward && !sources.isOrdered()) {
      throw damaged();
    }
    if (sources.isMerged()) {
      List<Place> places = new ArrayList<>();
      for (int ordinal = 0; ordinal < sources.size(); ordinal++) {
        places.add(in.place(new PlaceFormat(sources.get(sources.indexOf(ordinal)))));
      }
      in.end();
      return ReadPosition.merged(isBackward, places);
    }
    int ordinal = query.source() instanceof ItemSource.Keys ? in.number(sources.size()) : 0;
    Place place = in.place(new PlaceFormat(sources.get(sources.indexOf(ordinal))));
    in.end();
    return ReadPosition.of(isBackward, ordinal, place);
  }

  static InvalidPageTokenException damaged() {
    return new InvalidPageTokenException("The page token is damaged. Start from the first page.");
  }
}
