package dev.dynaset.tests.async;

import dev.dynaset.AsyncItemSet;
import dev.dynaset.AsyncQuerySet;
import dev.dynaset.ItemSet;
import dev.dynaset.QuerySet;
import dev.dynaset.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;

/** The methods that read an item set, and what each is called without blocking. */
enum Ending {
  LIST,
  FIRST,
  COUNT,
  EXISTS,
  PAGE,
  STREAM,
  PREFETCHED_STREAM,
  PAGES,
  PREFETCHED_PAGES,
  DELETE,
  UPDATE_EACH,
  LAST,
  GET,
  FIND;

  /** Whether all item sets have it, and not only query sets. */
  boolean isOfScans() {
    return this != LAST && this != GET && this != FIND;
  }

  <T> Object read(ItemSet<T> items, Function<T, Write<?>> write) {
    return switch (this) {
      case LIST -> items.list();
      case FIRST -> items.first();
      case COUNT -> items.count();
      case EXISTS -> items.exists();
      case PAGE -> items.page();
      case STREAM -> items.stream().toList();
      case PREFETCHED_STREAM -> items.prefetch().stream().toList();
      case PAGES -> all(items.pages());
      case PREFETCHED_PAGES -> all(items.prefetch().pages());
      case DELETE -> items.delete();
      case UPDATE_EACH -> items.updateEach(write);
      case LAST -> ((QuerySet<T>) items).last();
      case GET -> ((QuerySet<T>) items).get();
      case FIND -> ((QuerySet<T>) items).find();
    };
  }

  <T> CompletableFuture<?> readAsync(ItemSet<T> set, Function<T, Write<?>> write) {
    AsyncItemSet<T> items = set.async();
    return switch (this) {
      case LIST -> items.list();
      case FIRST -> items.first();
      case COUNT -> items.count();
      case EXISTS -> items.exists();
      case PAGE -> items.page();
      case STREAM -> taken(items.items());
      case PREFETCHED_STREAM -> taken(set.prefetch().async().items());
      case PAGES -> taken(items.pages());
      case PREFETCHED_PAGES -> taken(set.prefetch().async().pages());
      case DELETE -> items.delete();
      case UPDATE_EACH -> items.updateEach(write);
      case LAST -> ((AsyncQuerySet<T>) items).last();
      case GET -> ((AsyncQuerySet<T>) items).get();
      case FIND -> ((AsyncQuerySet<T>) items).find();
    };
  }

  private static <T> List<T> all(Iterable<T> items) {
    List<T> all = new ArrayList<>();
    items.forEach(all::add);
    return all;
  }

  private static <T> CompletableFuture<List<T>> taken(Flow.Publisher<T> items) {
    Reader<T> reader = Reader.of(items, Long.MAX_VALUE);
    return reader.ended().thenApply(nothing -> reader.items());
  }
}
