package dev.dynaset.benchmarks.stub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** An HTTP client that reads the whole request, as others do, and has the answer at once. */
final class StubHttpClient implements SdkHttpClient {
  private final Answers answers;
  private final OutputStream requestBodies;
  /** As a connection has one; so it serves one request at a time. */
  private final byte[] buffer = new byte[8 * 1024];

  StubHttpClient(Answers answers, OutputStream requestBodies) {
    this.answers = answers;
    this.requestBodies = requestBodies;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        ContentStreamProvider content = request.contentStreamProvider().orElseThrow();
        try (InputStream body = content.newStream()) {
          for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            requestBodies.write(buffer, 0, read);
          }
        }
        Answer answer = answers.to(request.httpRequest());
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
  public String clientName() {
    return "Stub";
  }

  @Override
  public void close() {}
}
