package dev.dynaset.internal.statement;

import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.internal.mapping.Decoding;
import dev.dynaset.internal.mapping.ReadableItems;
import dev.dynaset.internal.plan.SyncExecutor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads a page when its first item is asked for, and decodes each item when that is, so that one
 * that does not fit leaves the others to be read.
 *
 * @param <T> what is made of an item
 */
final class StatementIterator<T> implements Iterator<T> {
  private final StatementTerms terms;
  private final ItemDecoder<T> decoder;
  private final @Nullable ReadableItems readable;
  private final SyncExecutor executor;
  private Iterator<Map<String, AttributeValue>> page = Collections.emptyIterator();
  private @Nullable String token;
  private boolean isOver;

  StatementIterator(
      StatementTerms terms,
      ItemDecoder<T> decoder,
      @Nullable ReadableItems readable,
      SyncExecutor executor) {
    this.terms = terms;
    this.decoder = decoder;
    this.readable = readable;
    this.executor = executor;
  }

  @Override
  public boolean hasNext() {
    if (!page.hasNext() && !isOver) {
      StatementPlan<Map<String, AttributeValue>> plan = StatementPlan.page(terms, readable, token);
      page = executor.run(plan).iterator();
      token = plan.nextToken();
      isOver = token == null;
    }
    return page.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return Decoding.read(decoder, page.next());
  }
}
