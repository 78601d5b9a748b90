package dev.dynaset.internal.query;

import dev.dynaset.internal.token.ItemPlaces;
import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The positions behind items of one source, or of several that come one after the other. */
final class SequentialTrail implements Trail {
  private final List<Part> parts = new ArrayList<>();
  private int size;

  /** Adds items of a source, which has a number in the order of the query. */
  void add(Query<?> source, int ordinal, List<Map<String, AttributeValue>> items) {
    parts.add(new Part(size, ordinal, ItemPlaces.of(source, items)));
    size += items.size();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public ReadPosition behind(int index) {
    Objects.checkIndex(index, size);
    int last = parts.size() - 1;
    while (parts.get(last).start() > index) {
      last--;
    }
    Part part = parts.get(last);
    return ReadPosition.of(false, part.ordinal(), part.places().behind(index - part.start()));
  }

  /**
   * The items of one request.
   *
   * @param start how many come before them
   * @param ordinal the number of their source in the order of the query
   * @param places the places behind them
   */
  private record Part(int start, int ordinal, ItemPlaces places) {}
}
