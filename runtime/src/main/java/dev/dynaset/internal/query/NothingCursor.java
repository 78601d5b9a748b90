package dev.dynaset.internal.query;

import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.token.ReadPosition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Walks through what is known to be nothing. */
enum NothingCursor implements Cursor {
  INSTANCE;

  @Override
  public boolean hasMore() {
    return false;
  }

  @Override
  public boolean isCapped() {
    return false;
  }

  @Override
  public long evaluated() {
    return 0;
  }

  @Override
  public Plan<List<Map<String, AttributeValue>>> page() {
    throw new IllegalStateException("There is no page of nothing.");
  }

  @Override
  public void mark() {}

  @Override
  public Trail trail() {
    return new SequentialTrail();
  }

  @Override
  public @Nullable ReadPosition ahead() {
    return null;
  }

  @Override
  public @Nullable ReadPosition behind() {
    return null;
  }
}
