package dev.dynaset.direct;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * What Dynaset does within a client of the AWS SDK: it decodes the items of a response itself,
 * encodes those of a batch, and learns whether a write may have been carried out by an attempt
 * before the last. It does nothing with requests that are not of Dynaset. For a client there is
 * {@link DirectDecodingInterceptor}.
 */
public abstract class ClientInterceptor implements ExecutionInterceptor {
  /** For Dynaset alone: interceptors of other classes are not known to leave items alone. */
  protected ClientInterceptor() {}

  @Override
  public final Optional<RequestBody> modifyHttpContent(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    DirectBody body = attributes.getAttribute(DirectBody.ATTRIBUTE);
    if (body != null) {
      return Optional.of(body.content());
    }
    SendAttempts attempts = SendAttempts.of(attributes, this);
    Optional<RequestBody> content = context.requestBody();
    return attempts == null || content.isEmpty() || !isBlocking(attributes)
        ? content
        : Optional.of(WatchedBody.of(content.get(), attempts));
  }

  /** The others read all of a body before they connect. */
  private static boolean isBlocking(ExecutionAttributes attributes) {
    return attributes.getAttribute(SdkExecutionAttribute.CLIENT_TYPE) == ClientType.SYNC;
  }

  @Override
  public final void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    SendAttempts attempts = SendAttempts.of(attributes, this);
    if (attempts != null) {
      attempts.begins();
    }
  }

  @Override
  public final void afterTransmission(
      Context.AfterTransmission context, ExecutionAttributes attributes) {
    SendAttempts attempts = SendAttempts.of(attributes, this);
    if (attempts != null) {
      attempts.answered(context.httpResponse().statusCode());
    }
  }

  @Override
  public final Throwable modifyException(
      Context.FailedExecution context, ExecutionAttributes attributes) {
    SendAttempts attempts = SendAttempts.of(attributes, this);
    if (attempts != null) {
      attempts.failed(context.exception());
    }
    return context.exception();
  }

  @Override
  public final SdkHttpRequest modifyHttpRequest(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    DirectBody body = attributes.getAttribute(DirectBody.ATTRIBUTE);
    return body == null ? context.httpRequest() : body.head(context.httpRequest());
  }

  @Override
  public final SdkHttpResponse modifyHttpResponse(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    DirectResponse direct = own(attributes);
    if (direct != null) {
      return direct.head(context.httpResponse());
    }
    SendAttempts attempts = SendAttempts.of(attributes, this);
    return attempts != null && attempts.areUncertain()
        ? UncertainWrites.mark(context.httpResponse())
        : context.httpResponse();
  }

  @Override
  public final Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    DirectAttempt attempt = wanted(context, attributes);
    Optional<InputStream> content = context.responseBody();
    if (attempt == null || content.isEmpty()) {
      return content;
    }
    byte[] received;
    // Read to its end and closed, the connection can serve another request.
    try (InputStream body = content.get()) {
      received = ResponseBytes.read(body, context.httpResponse());
    } catch (IOException e) {
      throw BodyEncoding.unreadable(e);
    }
    return Optional.of(new ByteArrayInputStream(attempt.body(received)));
  }

  @Override
  public final Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    DirectAttempt attempt = wanted(context, attributes);
    Optional<Publisher<ByteBuffer>> content = context.responsePublisher();
    return attempt == null ? content : content.map(body -> new GatheredBody(body, attempt));
  }

  private @Nullable DirectResponse own(ExecutionAttributes attributes) {
    DirectResponse direct = attributes.getAttribute(DirectResponse.ATTRIBUTE);
    return direct != null && direct.isOf(this) ? direct : null;
  }

  private @Nullable DirectAttempt wanted(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    DirectResponse direct = own(attributes);
    if (direct == null) {
      return null;
    }
    DirectAttempt attempt = direct.withBody(context.httpResponse());
    return attempt.wantsBody() ? attempt : null;
  }
}
