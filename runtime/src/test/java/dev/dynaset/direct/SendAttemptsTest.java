package dev.dynaset.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import java.net.ConnectException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Which attempts may have arrived. */
class SendAttemptsTest {
  private final DirectDecodingInterceptor interceptor = new DirectDecodingInterceptor();
  private SendAttempts attempts;

  @BeforeEach
  void watched() {
    attempts = attempts();
  }

  private SendAttempts attempts() {
    return SendAttempts.of(attributes(), interceptor);
  }

  private static ExecutionAttributes attributes() {
    return new ExecutionAttributes().putAttribute(UncertainWrites.WATCHED, true);
  }

  private static SdkClientException lost() {
    return SdkClientException.builder().message("The target failed to respond").build();
  }

  private static SdkClientException refused() {
    return SdkClientException.builder().cause(new ConnectException("refused")).build();
  }

  private static ConditionalCheckFailedException conflict(int attempts) {
    return ConditionalCheckFailedException.builder()
        .statusCode(400)
        .numAttempts(attempts)
        .build();
  }

  @Test
  void nobodyHasAskedForIt() {
    assertThat(SendAttempts.of(new ExecutionAttributes(), interceptor)).isNull();
  }

  @Test
  void aSecondInterceptorDoesNothing() {
    ExecutionAttributes attributes = attributes();
    assertThat(SendAttempts.of(attributes, interceptor)).isNotNull();

    assertThat(SendAttempts.of(attributes, new DirectDecodingInterceptor())).isNull();
    assertThat(SendAttempts.of(attributes, interceptor)).isNotNull();
  }

  @Test
  void theFirstAttemptIsAnswered() {
    attempts.begins();
    attempts.answered(200);

    assertThat(attempts.areUncertain()).isFalse();
  }

  @Test
  void aRefusalAtTheFirstAttemptLeavesTheFailureAsItIs() {
    ConditionalCheckFailedException failure = conflict(1);
    attempts.begins();
    attempts.answered(400);
    attempts.failed(failure);

    assertThat(failure.getSuppressed()).isEmpty();
    assertThat(UncertainWrites.isUncertain(failure)).isFalse();
  }

  @Test
  void anAttemptWithoutAResponse() {
    attempts.begins();
    attempts.begins();
    attempts.answered(200);

    assertThat(attempts.areUncertain()).isTrue();
  }

  @Test
  void anAttemptThatWasThrottled() {
    ConditionalCheckFailedException failure = conflict(2);
    attempts.begins();
    attempts.answered(400);
    attempts.begins();
    attempts.answered(400);
    attempts.failed(failure);

    assertThat(UncertainWrites.isUncertain(failure)).isFalse();
  }

  @Test
  void anAttemptThatBrokeTheServer() {
    ConditionalCheckFailedException failure = conflict(2);
    attempts.begins();
    attempts.answered(503);
    attempts.begins();
    attempts.answered(400);
    attempts.failed(failure);

    assertThat(UncertainWrites.isUncertain(failure)).isTrue();
  }

  @Test
  void aResponseThatNobodyCouldRead() {
    attempts.begins();
    attempts.answered(200);
    attempts.begins();
    attempts.answered(200);

    assertThat(attempts.areUncertain()).isTrue();
  }

  @Test
  void theLastResponseCouldNotBeRead() {
    SdkClientException failure = lost();
    attempts.begins();
    attempts.answered(200);
    attempts.failed(failure);

    assertThat(UncertainWrites.isUncertain(failure)).isTrue();
  }

  @Test
  void theLastAttemptHasNoResponse() {
    SdkClientException failure = lost();
    attempts.begins();
    attempts.failed(failure);

    assertThat(UncertainWrites.isUncertain(failure)).isTrue();
  }

  @Test
  void nothingWasSent() {
    SdkClientException failure = lost();
    attempts.failed(failure);

    assertThat(failure.getSuppressed()).isEmpty();
    assertThat(UncertainWrites.isUncertain(failure)).isFalse();
  }

  /** Read once to sign it, and once more when connected. */
  @Test
  void aBodyThatIsReadIsSent() {
    attempts.watchesBody();
    attempts.readsBody();
    attempts.begins();
    attempts.readsBody();
    attempts.readsBody();
    attempts.begins();
    attempts.answered(200);

    assertThat(attempts.areUncertain()).isTrue();
  }

  @Test
  void aBodyThatIsReadToSignItOnlyIsNotSent() {
    SdkClientException failure = lost();
    attempts.watchesBody();
    attempts.readsBody();
    attempts.begins();
    attempts.readsBody();
    attempts.begins();
    attempts.failed(failure);

    assertThat(attempts.areUncertain()).isFalse();
    assertThat(UncertainWrites.isUncertain(failure)).isFalse();
  }

  @Test
  void anUnwatchedBodyWhoseConnectionWasRefused() {
    SdkClientException failure = refused();
    failure.addSuppressed(SdkClientException.create(
        "Request attempt 1 failure: Unable to execute HTTP request: Connection refused: /[::1]:1"));
    attempts.begins();
    attempts.begins();
    attempts.failed(failure);

    assertThat(UncertainWrites.isUncertain(failure)).isFalse();
  }

  @Test
  void oneRefusedConnectionDoesNotExcuseALostResponse() {
    ConditionalCheckFailedException failure = conflict(3);
    failure.addSuppressed(SdkClientException.create("Request attempt 1 failure: lost"));
    failure.addSuppressed(
        SdkClientException.create("Request attempt 2 failure: connection timed out: localhost"));
    attempts.begins();
    attempts.begins();
    attempts.begins();
    attempts.answered(400);
    attempts.failed(failure);

    assertThat(UncertainWrites.isUncertain(failure)).isTrue();
  }

  @Test
  void withoutAnInterceptorTheNumberOfAttemptsMustDo() {
    assertThat(UncertainWrites.isUncertain(conflict(1))).isFalse();
    assertThat(UncertainWrites.isUncertain(conflict(2))).isTrue();
    assertThat(UncertainWrites.isUncertain(
            ConditionalCheckFailedException.builder().build()))
        .as("of a mock")
        .isFalse();
    assertThat(UncertainWrites.isUncertain(lost())).as("never sent").isFalse();
    assertThat(UncertainWrites.isUncertain(
            SdkClientException.builder().message("lost").numAttempts(1).build()))
        .isTrue();
    assertThat(UncertainWrites.isUncertain(SdkClientException.builder()
            .cause(new ConnectException())
            .numAttempts(1)
            .build()))
        .isFalse();
  }

  @Test
  void theMarkIsReadableInAStackTrace() {
    SdkClientException failure = lost();
    attempts.begins();
    attempts.failed(failure);

    assertThat(failure.getSuppressed())
        .singleElement()
        .asInstanceOf(THROWABLE)
        .hasMessage("DynamoDB may have carried out an attempt whose response did not come back.");
  }
}
