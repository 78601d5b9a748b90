package dev.dynaset.internal.plan;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * A plan whose result is known.
 *
 * @param result the result
 * @param <R> what comes out
 */
public record NothingSent<R>(R result) implements Plan<R> {
  @Override
  public @Nullable Step next() {
    return null;
  }

  @Override
  public void accept(DynamoDbResponse response) {
    throw new IllegalStateException("Nothing was sent.");
  }
}
