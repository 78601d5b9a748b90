package dev.dynaset.internal.plan;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * A plan of a single request.
 *
 * @param <S> the response
 * @param <R> what comes out
 */
public final class OneRequest<S extends DynamoDbResponse, R> implements Plan<R> {
  private final DynamoDbRequest request;
  private final Class<S> responseType;
  private final Function<S, R> read;
  private boolean sent;
  private @Nullable S response;

  /** Sends {@code request}, and reads its response. */
  public OneRequest(DynamoDbRequest request, Class<S> responseType, Function<S, R> read) {
    this.request = request;
    this.responseType = responseType;
    this.read = read;
  }

  @Override
  public @Nullable Step next() {
    if (sent) {
      return null;
    }
    sent = true;
    return new Step.Send(request);
  }

  @Override
  public void accept(DynamoDbResponse response) {
    this.response = responseType.cast(response);
  }

  @Override
  public R result() {
    if (response == null) {
      throw new IllegalStateException("The plan has not been carried out.");
    }
    return read.apply(response);
  }
}
