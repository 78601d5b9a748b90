package dev.dynaset.internal.scan;

import dev.dynaset.internal.mapping.PageDecoding;
import dev.dynaset.internal.mapping.ReadableItems;
import dev.dynaset.internal.query.PageReader;
import dev.dynaset.internal.token.ItemPlaces;
import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.StartKey;
import dev.dynaset.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is read of one segment, and what is made of its items.
 *
 * @param <E> what is made of an item
 */
interface SegmentContent<E> {
  /** Reads the segment from a place on. */
  PageReader reader(Place start);

  /** The items of a page of which something can be made. */
  default List<Map<String, AttributeValue>> readable(List<Map<String, AttributeValue>> items) {
    return items;
  }

  /** What is made of the items of a page. */
  List<E> of(List<Map<String, AttributeValue>> items);

  /**
   * Models, or parts of them.
   *
   * @param segment what is read
   * @param decoding what makes them
   * @param <T> the model
   */
  record Models<T>(Query<T> segment, PageDecoding<T> decoding) implements SegmentContent<T> {
    Models(Query<T> segment) {
      this(segment, new PageDecoding<>(segment.decoder()));
    }

    @Override
    public PageReader reader(Place start) {
      return PageReader.ofItems(segment, start);
    }

    @Override
    public List<Map<String, AttributeValue>> readable(List<Map<String, AttributeValue>> items) {
      ReadableItems readable =
          ReadableItems.of(segment.decoder(), segment.manner().unreadable());
      return readable == null ? items : readable.of(items);
    }

    @Override
    public List<T> of(List<Map<String, AttributeValue>> items) {
      List<T> models = new ArrayList<>(items.size());
      for (Map<String, AttributeValue> item : items) {
        models.add(decoding.read(item));
      }
      return models;
    }
  }

  /**
   * Models with the places behind them.
   *
   * @param models what makes the models
   * @param <T> the model
   */
  record Placed<T>(Models<T> models) implements SegmentContent<PlacedItem<T>> {
    Placed(Query<T> segment) {
      this(new Models<>(segment));
    }

    @Override
    public PageReader reader(Place start) {
      return models.reader(start);
    }

    @Override
    public List<Map<String, AttributeValue>> readable(List<Map<String, AttributeValue>> items) {
      return models.readable(items);
    }

    @Override
    public List<PlacedItem<T>> of(List<Map<String, AttributeValue>> items) {
      ItemPlaces places = ItemPlaces.of(models.segment(), items);
      List<PlacedItem<T>> placed = new ArrayList<>(items.size());
      for (T model : models.of(items)) {
        placed.add(new PlacedItem<>(model, places.behind(placed.size())));
      }
      return placed;
    }
  }

  /**
   * The keys of the table.
   *
   * @param segment what is read
   */
  record Keys(Query<?> segment) implements SegmentContent<Map<String, AttributeValue>> {
    @Override
    public PageReader reader(Place start) {
      return PageReader.ofKeys(segment, start);
    }

    @Override
    public List<Map<String, AttributeValue>> of(List<Map<String, AttributeValue>> items) {
      return items.stream().map(item -> StartKey.ofTable(item, segment)).toList();
    }
  }

  /**
   * Nothing: items are counted.
   *
   * @param segment what is read
   */
  record Counts(Query<?> segment) implements SegmentContent<Void> {
    @Override
    public PageReader reader(Place start) {
      return PageReader.ofCounts(segment, start);
    }

    @Override
    public List<Void> of(List<Map<String, AttributeValue>> items) {
      return List.of();
    }
  }
}
