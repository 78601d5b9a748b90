package dev.dynaset.internal.plan;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A plan of a single request.
 *
 * @param <R> what comes out
 */
public final class OneRequest<R> implements Plan<R> {
  private final DynamoDbRequest request;
  private final Function<Reply, R> read;
  private boolean sent;
  private @Nullable Reply reply;

  /** Sends {@code request}, and reads what comes back. */
  public OneRequest(DynamoDbRequest request, Function<Reply, R> read) {
    this.request = request;
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
  public void accept(Reply reply) {
    this.reply = reply;
  }

  @Override
  public R result() {
    if (reply == null) {
      throw new IllegalStateException("The plan has not been carried out.");
    }
    return read.apply(reply);
  }
}
