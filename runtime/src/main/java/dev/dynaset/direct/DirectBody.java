package dev.dynaset.direct;

import java.io.InputStream;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Goes with one request, and takes the place of the body that the AWS SDK makes of it. It does so
 * before the request is signed, and is the same in all attempts to send it.
 */
public final class DirectBody implements ContentStreamProvider {
  /** How a request takes it along; named as that of {@link DirectResponse} is. */
  public static final ExecutionAttribute<DirectBody> ATTRIBUTE =
      new ExecutionAttribute<>("dev.dynaset.DirectBody " + System.identityHashCode(DirectBody.class)
          + " " + System.nanoTime());

  private static final String CONTENT_TYPE = "application/x-amz-json-1.0";

  private final JsonOutput output;

  /** What an output has, which is sound and ends here. */
  public DirectBody(JsonOutput output) {
    this.output = output;
  }

  /** For the AWS SDK, which reads it to sign it, and for each attempt to send it. */
  @Override
  public InputStream newStream() {
    return output.stream();
  }

  RequestBody content() {
    return RequestBody.fromContentProvider(this, output.size(), CONTENT_TYPE);
  }

  SdkHttpRequest head(SdkHttpRequest request) {
    return request.toBuilder()
        .putHeader("Content-Length", Integer.toString(output.size()))
        .build();
  }
}
