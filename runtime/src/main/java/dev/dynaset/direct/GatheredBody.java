package dev.dynaset.direct;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** The body of a response that comes in parts, handed on in one piece. */
final class GatheredBody implements Publisher<ByteBuffer> {
  private final Publisher<ByteBuffer> body;
  private final DirectAttempt attempt;

  GatheredBody(Publisher<ByteBuffer> body, DirectAttempt attempt) {
    this.body = body;
    this.attempt = attempt;
  }

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    body.subscribe(new Gatherer(subscriber));
  }

  /** Gathers what it is given, and gives it on at the end. */
  private final class Gatherer implements Subscriber<ByteBuffer>, Subscription {
    private final Subscriber<? super ByteBuffer> subscriber;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private volatile @Nullable Subscription source;
    private volatile boolean isCancelled;

    Gatherer(Subscriber<? super ByteBuffer> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
      source = subscription;
      subscriber.onSubscribe(this);
    }

    /** One piece is all there is: whoever asks for it asks for everything. */
    @Override
    public void request(long count) {
      if (source != null) {
        source.request(count > 0 ? Long.MAX_VALUE : count);
      }
    }

    @Override
    public void cancel() {
      isCancelled = true;
      if (source != null) {
        source.cancel();
      }
    }

    @Override
    public void onNext(ByteBuffer part) {
      byte[] bytes = new byte[part.remaining()];
      part.get(bytes);
      received.writeBytes(bytes);
    }

    @Override
    public void onError(Throwable error) {
      subscriber.onError(error);
    }

    @Override
    public void onComplete() {
      // Nobody waits for it any more.
      if (isCancelled) {
        return;
      }
      byte[] rest;
      try {
        rest = attempt.body(received.toByteArray());
      } catch (RuntimeException e) {
        // Thrown from here, it would be lost, and the call would never end.
        subscriber.onError(e);
        return;
      }
      subscriber.onNext(ByteBuffer.wrap(rest));
      subscriber.onComplete();
    }
  }
}
