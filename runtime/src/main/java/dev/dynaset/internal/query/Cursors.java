package dev.dynaset.internal.query;

import dev.dynaset.internal.batch.TokenBucket;
import dev.dynaset.internal.mapping.ReadableItems;
import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.internal.token.Sources;
import dev.dynaset.internal.token.TokenCodec;
import dev.dynaset.query.Query;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Makes cursors for queries. */
final class Cursors {
  private Cursors() {}

  /** A cursor over the items of a query, in its order, looked up if they are to be. */
  static Cursor ofItems(Query<?> query) {
    return ofItems(query, start(query));
  }

  /**
   * A cursor over the items of a query from a position, in the direction of the position.
   *
   * @param start where; null for the start
   */
  static Cursor ofItems(Query<?> query, @Nullable ReadPosition start) {
    return ofItems(query, start, false);
  }

  /**
   * A cursor as {@link #ofItems(Query, Position)} makes it, which also keeps where it stands behind
   * each item.
   */
  static Cursor ofPages(Query<?> query, @Nullable ReadPosition start) {
    return ofItems(query, start, true);
  }

  private static Cursor ofItems(Query<?> query, @Nullable ReadPosition start, boolean hasTrail) {
    if (query.isEmpty()) {
      return NothingCursor.INSTANCE;
    }
    Budget budget = new Budget(query.bounds());
    Cursor cursor = cursor(query, Output.ofItems(query), budget, start, hasTrail);
    Cursor items =
        query.isLookedUp() ? new HydratedCursor(cursor, query, budget, hasTrail) : cursor;
    TokenBucket rate = rate(query);
    Cursor rated = rate == null ? items : new RatedCursor(items, rate);
    ReadableItems readable = ReadableItems.of(query.decoder(), query.manner().unreadable());
    return readable == null ? rated : new ReadableCursor(rated, readable, budget, hasTrail);
  }

  /** What keeps one reading to the rate of a query; null if it has none. */
  static @Nullable TokenBucket rate(Query<?> query) {
    OptionalDouble units = query.manner().readUnitsPerSecond();
    return units.isPresent() ? new TokenBucket(units.getAsDouble(), System::nanoTime) : null;
  }

  private static Cursor cursor(
      Query<?> query,
      Output output,
      Budget budget,
      @Nullable ReadPosition start,
      boolean hasTrail) {
    Sources sources = Sources.of(query, start != null && start.isBackward());
    if (sources.isMerged()) {
      int parallelism = query.source().parallelism();
      return new MergedCursor(sources, output, budget, parallelism, start, hasTrail);
    }
    return new SequentialCursor(sources, output, budget, start, hasTrail);
  }

  /** A cursor over the keys of the items of a query. */
  static Cursor ofKeys(Query<?> query) {
    if (query.isEmpty()) {
      return NothingCursor.INSTANCE;
    }
    Budget budget = new Budget(query.bounds());
    // With a limit, it is the order that tells which items these are.
    Cursor keys = query.limit().isPresent()
        ? cursor(query, Output.KEYS, budget, start(query), false)
        : new SequentialCursor(Sources.of(query, false), Output.KEYS, budget, start(query), false);
    TokenBucket rate = rate(query);
    return rate == null ? keys : new RatedCursor(keys, rate);
  }

  /** A cursor over a query, which is not empty, whose items are only counted. */
  static SequentialCursor ofCounts(Query<?> query) {
    return new SequentialCursor(
        Sources.of(query, false), Output.COUNT, new Budget(query.bounds()), start(query), false);
  }

  /** Where a query starts, which must be read in its order; null for the start. */
  static @Nullable ReadPosition start(Query<?> query) {
    ReadPosition start = position(query);
    if (start != null && start.isBackward()) {
      throw new IllegalStateException(
          "The token of a previous page is for page() and list() alone: nothing else can be read"
              + " towards the start.");
    }
    return start;
  }

  /** The position that the token of a query holds; null if it has none, or nothing is sent. */
  static @Nullable ReadPosition position(Query<?> query) {
    return query.token() == null || query.isEmpty()
        ? null
        : TokenCodec.decode(query.token(), query);
  }
}
