package dev.dynaset.internal.query;

import dev.dynaset.internal.batch.TokenBucket;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.token.ReadPosition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Walks as another cursor does, no faster than a rate allows.
 *
 * @param cursor the other one
 * @param rate how many read units it may consume
 */
record RatedCursor(Cursor cursor, TokenBucket rate) implements Cursor {
  @Override
  public Plan<List<Map<String, AttributeValue>>> page() {
    return new RatedPlan<>(cursor.page(), rate);
  }

  @Override
  public boolean hasMore() {
    return cursor.hasMore();
  }

  @Override
  public boolean isCapped() {
    return cursor.isCapped();
  }

  @Override
  public long evaluated() {
    return cursor.evaluated();
  }

  @Override
  public void mark() {
    cursor.mark();
  }

  @Override
  public Trail trail() {
    return cursor.trail();
  }

  @Override
  public @Nullable ReadPosition ahead() {
    return cursor.ahead();
  }

  @Override
  public @Nullable ReadPosition behind() {
    return cursor.behind();
  }
}
