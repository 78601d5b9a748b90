package dev.dynaset.benchmarks.stub;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SimpleSubscriber;

/**
 * An HTTP client that reads the whole request, and has the answer at once, on the thread that asks:
 * in pieces of 16 KiB, the records of TLS.
 */
final class StubAsyncHttpClient implements SdkAsyncHttpClient {
  private static final int RECORD = 16 * 1024;

  private final Answers answers;
  private final WritableByteChannel requestBodies;

  StubAsyncHttpClient(Answers answers, OutputStream requestBodies) {
    this.answers = answers;
    this.requestBodies = Channels.newChannel(requestBodies);
  }

  @Override
  public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
    request.requestContentPublisher().subscribe(new SimpleSubscriber(this::drain));
    Answer answer = answers.to(request.request());
    request.responseHandler().onHeaders(answer.head());
    request.responseHandler().onStream(SdkPublisher.fromIterable(records(answer.body())));
    return CompletableFuture.completedFuture(null);
  }

  private void drain(ByteBuffer part) {
    try {
      requestBodies.write(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ByteBuffer> records(byte[] body) {
    List<ByteBuffer> records = new ArrayList<>(body.length / RECORD + 1);
    for (int start = 0; start < body.length; start += RECORD) {
      records.add(
          ByteBuffer.wrap(body, start, Math.min(RECORD, body.length - start)).slice());
    }
    return records;
  }

  @Override
  public String clientName() {
    return "Stub";
  }

  @Override
  public void close() {}
}
