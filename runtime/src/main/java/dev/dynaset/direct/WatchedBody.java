package dev.dynaset.direct;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;

/** The body of a request, which tells when it is read: the clients that block do so when connected. */
final class WatchedBody implements ContentStreamProvider {
  private final ContentStreamProvider body;
  private final SendAttempts attempts;

  private WatchedBody(ContentStreamProvider body, SendAttempts attempts) {
    this.body = body;
    this.attempts = attempts;
  }

  /** A body that is the same, and is watched. */
  static RequestBody of(RequestBody body, SendAttempts attempts) {
    if (body.optionalContentLength().isEmpty()) {
      return body;
    }
    attempts.watchesBody();
    return RequestBody.fromContentProvider(
        new WatchedBody(body.contentStreamProvider(), attempts),
        body.optionalContentLength().get(),
        body.contentType());
  }

  @Override
  public InputStream newStream() {
    return new Watched(body.newStream(), attempts);
  }

  private static final class Watched extends FilterInputStream {
    private final SendAttempts attempts;
    private boolean isRead;

    Watched(InputStream body, SendAttempts attempts) {
      super(body);
      this.attempts = attempts;
    }

    private void tell() {
      if (!isRead) {
        isRead = true;
        attempts.readsBody();
      }
    }

    @Override
    public int read() throws IOException {
      tell();
      return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      tell();
      return super.read(target, offset, length);
    }
  }
}
