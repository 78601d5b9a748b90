package dev.dynaset.internal.plan;

import org.jspecify.annotations.Nullable;

/**
 * A plan of a single request.
 *
 * @param <R> what comes out
 */
public abstract class OneRequest<R> implements Plan<R> {
  private final Step.Send<?> request;
  private boolean sent;
  private @Nullable Reply reply;

  /** Sends {@code request}. */
  protected OneRequest(Step.Send<?> request) {
    this.request = request;
  }

  /** Reads what has come back. */
  protected abstract R read(Reply reply);

  @Override
  public final @Nullable Step next() {
    if (sent) {
      return null;
    }
    sent = true;
    return request;
  }

  @Override
  public final void accept(Reply reply) {
    this.reply = reply;
  }

  @Override
  public final R result() {
    if (reply == null) {
      throw new IllegalStateException("The plan has not been carried out.");
    }
    return read(reply);
  }
}
