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
 * Lets Dynaset decode the items of a response itself, encode those of a batch, and learn whether a
 * write may have been carried out by an attempt before the last. The AWS SDK finds it on the class
 * path, and calls it on every client of DynamoDB; it does nothing with requests that are not of
 * Dynaset.
 *
 * <p>Where the AWS SDK does not find it, on the module path or in a jar that is merged of others, a
 * client is given it: {@code DynamoDbClient.builder().overrideConfiguration(o ->
 * o.addExecutionInterceptor(new DirectDecodingInterceptor()))}. Without it Dynaset works as well,
 * takes more time, and more often does not know what a write has done that was sent again.
 */
public final class DirectDecodingInterceptor implements ExecutionInterceptor {
  /** For the AWS SDK, and for clients that it does not give one to. */
  public DirectDecodingInterceptor() {}

  @Override
  public Optional<RequestBody> modifyHttpContent(
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
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    SendAttempts attempts = SendAttempts.of(attributes, this);
    if (attempts != null) {
      attempts.begins();
    }
  }

  @Override
  public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
    SendAttempts attempts = SendAttempts.of(attributes, this);
    if (attempts != null) {
      attempts.answered(context.httpResponse().statusCode());
    }
  }

  @Override
  public Throwable modifyException(
      Context.FailedExecution context, ExecutionAttributes attributes) {
    SendAttempts attempts = SendAttempts.of(attributes, this);
    if (attempts != null) {
      attempts.failed(context.exception());
    }
    return context.exception();
  }

  @Override
  public SdkHttpRequest modifyHttpRequest(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    DirectBody body = attributes.getAttribute(DirectBody.ATTRIBUTE);
    return body == null ? context.httpRequest() : body.head(context.httpRequest());
  }

  @Override
  public SdkHttpResponse modifyHttpResponse(
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
  public Optional<InputStream> modifyHttpResponseContent(
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
  public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
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
