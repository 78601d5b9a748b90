package dev.dynaset.tests.direct;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.utils.BinaryUtils;

/** An HTTP client without a server, whose answers are known before. */
final class PreparedAnswers implements SdkHttpClient, SdkAsyncHttpClient {
  private static final int PART = 1000;

  private final AtomicInteger sent = new AtomicInteger();
  private volatile @Nullable SdkHttpRequest lastRequest;
  private volatile byte[] lastBody = {};
  private volatile IntFunction<Answer> answers = number -> {
    throw new IllegalStateException("There is no answer.");
  };

  /** Answers all that follow in the same way. */
  void always(Answer answer) {
    by(number -> answer);
  }

  /** Answers by the number of a request, from 0. */
  void by(IntFunction<Answer> numbered) {
    sent.set(0);
    answers = numbered;
  }

  /** How many requests were sent since it was told what to answer. */
  int sent() {
    return sent.get();
  }

  /** The last request, with its headers. */
  SdkHttpRequest lastRequest() {
    return Objects.requireNonNull(lastRequest);
  }

  /** The body of the last request. */
  byte[] lastBody() {
    return lastBody;
  }

  private Answer next() {
    return answers.apply(sent.getAndIncrement());
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        lastRequest = request.httpRequest();
        ContentStreamProvider body = request.contentStreamProvider().orElseThrow();
        lastBody = body.newStream().readAllBytes();
        Answer answer = next();
        return HttpExecuteResponse.builder()
            .response(answer.head())
            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer.body())))
            .build();
      }

      @Override
      public void abort() {}
    };
  }

  @Override
  public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
    lastRequest = request.request();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    return SdkPublisher.adapt(request.requestContentPublisher())
        .subscribe(part -> body.writeBytes(BinaryUtils.copyBytesFrom(part)))
        .thenAccept(read -> {
          lastBody = body.toByteArray();
          Answer answer = next();
          SdkAsyncHttpResponseHandler handler = request.responseHandler();
          handler.onHeaders(answer.head());
          handler.onStream(SdkPublisher.fromIterable(parts(answer.body())));
        });
  }

  private static List<ByteBuffer> parts(byte[] body) {
    List<ByteBuffer> parts = new ArrayList<>();
    for (int start = 0; start < body.length; start += PART) {
      parts.add(
          ByteBuffer.wrap(body, start, Math.min(PART, body.length - start)).slice());
    }
    return parts;
  }

  @Override
  public String clientName() {
    return "Prepared";
  }

  @Override
  public void close() {}
}
