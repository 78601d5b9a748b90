package dev.dynaset.direct;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Writes that DynamoDB may have carried out without its response having come back. The AWS SDK sends
 * a request again, of which it has no response, so that a write may meet what it has done itself.
 *
 * <p>Requests that are {@linkplain #watched watched} have their attempts looked at by {@link
 * ClientInterceptor}. Where a client has none, as mocks and other clients of DynamoDB, the
 * number of attempts that a failure has must do.
 */
public final class UncertainWrites {
  static final ExecutionAttribute<Boolean> WATCHED = new ExecutionAttribute<>(
      "dev.dynaset.UncertainWrites " + System.identityHashCode(UncertainWrites.class));

  /** Of responses: of names that begin so, DynamoDB has none. */
  private static final String HEADER = "dynaset-uncertain-attempts";

  /** One for all requests, since making it takes more memory than the rest of a small request. */
  private static final AwsRequestOverrideConfiguration OVERRIDE =
      AwsRequestOverrideConfiguration.builder()
          .putExecutionAttribute(WATCHED, Boolean.TRUE)
          .build();

  private UncertainWrites() {}

  /** What a request that shall be watched is built with. */
  public static AwsRequestOverrideConfiguration override() {
    return OVERRIDE;
  }

  /** Lets a request be watched that is built with more. */
  public static void watch(AwsRequestOverrideConfiguration.Builder override) {
    override.putExecutionAttribute(WATCHED, Boolean.TRUE);
  }

  /** Whether a request is watched; one whose configuration an application has replaced is not. */
  public static boolean isWatched(DynamoDbRequest request) {
    AwsRequestOverrideConfiguration given = request.overrideConfiguration().orElse(null);
    return given != null && given.executionAttributes().getAttribute(WATCHED) != null;
  }

  /** A request that is watched, whatever an application has put on it. */
  public static DynamoDbRequest watched(DynamoDbRequest request) {
    if (isWatched(request)) {
      return request;
    }
    AwsRequestOverrideConfiguration given = request.overrideConfiguration().orElse(null);
    DynamoDbRequest.Builder builder = request.toBuilder();
    builder.overrideConfiguration(
        given == null
            ? OVERRIDE
            : given.toBuilder().putExecutionAttribute(WATCHED, Boolean.TRUE).build());
    return builder.build();
  }

  /** Marks the response that has come at last. */
  static SdkHttpResponse mark(SdkHttpResponse response) {
    return response.toBuilder().putHeader(HEADER, "true").build();
  }

  static void mark(Throwable failure, boolean isUncertain) {
    failure.addSuppressed(new AttemptsBefore(isUncertain));
  }

  /** Whether an attempt before the one that has brought this response may have been carried out. */
  public static boolean isUncertain(DynamoDbResponse response) {
    SdkHttpResponse http = response.sdkHttpResponse();
    return http != null && http.firstMatchingHeader(HEADER).isPresent();
  }

  /** Whether DynamoDB may have carried out a write that has failed so, or was refused at last. */
  public static boolean isUncertain(SdkException failure) {
    for (Throwable suppressed : failure.getSuppressed()) {
      if (suppressed instanceof AttemptsBefore mark) {
        return mark.isUncertain;
      }
    }
    @Nullable Integer attempts = failure.numAttempts();
    if (failure instanceof AwsServiceException refusal) {
      return refusal.statusCode() >= 500 || (attempts != null && attempts > 1);
    }
    return attempts != null && attempts > 0 && !NeverConnected.isKindOf(failure);
  }

  /** What the attempts came to: printed with the failure, below it. */
  private static final class AttemptsBefore extends Throwable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean isUncertain;

    AttemptsBefore(boolean isUncertain) {
      super(
          isUncertain
              ? "DynamoDB may have carried out an attempt whose response did not come back."
              : "DynamoDB has carried out none of the attempts before.",
          null,
          false,
          false);
      this.isUncertain = isUncertain;
    }
  }
}
