package dev.dynaset.testing;

import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Says what goes wrong with requests of an operation. */
public final class FaultBuilder {
  private final Faults faults;
  private final int requests;
  private final String operation;
  private final BooleanSupplier chance;

  FaultBuilder(Faults faults, int requests, String operation) {
    this(
        faults,
        requests,
        OperationNames.known(Objects.requireNonNull(operation, "operation")),
        () -> true);
  }

  private FaultBuilder(Faults faults, int requests, String operation, BooleanSupplier chance) {
    this.faults = faults;
    this.requests = requests;
    this.operation = operation;
    this.chance = chance;
  }

  /**
   * The same, but each request meets the fault by chance: a random share of them, the same for the
   * same seed and the same order of requests.
   *
   * @param probability above 0 and at most 1
   */
  public FaultBuilder withProbability(double probability, long seed) {
    if (!(probability > 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "The probability must be above 0 and at most 1, not " + probability + ".");
    }
    Random random = new Random(seed);
    return new FaultBuilder(faults, requests, operation, () -> random.nextDouble() < probability);
  }

  /** DynamoDB throttles: {@code ProvisionedThroughputExceededException}. Nothing is sent. */
  public void throttled() {
    failed(() -> ProvisionedThroughputExceededException.builder()
        .message("Throttled by a fault of the test.")
        .statusCode(400)
        .awsErrorDetails(AwsErrorDetails.builder()
            .errorCode("ProvisionedThroughputExceededException")
            .serviceName("DynamoDb")
            .errorMessage("Throttled by a fault of the test.")
            .build())
        .build());
  }

  /** DynamoDB fails: {@code InternalServerErrorException}. Nothing is sent. */
  public void failed() {
    failed(() -> InternalServerErrorException.builder()
        .message("Failed by a fault of the test.")
        .statusCode(500)
        .build());
  }

  /** The call throws this. Nothing is sent. */
  public void failed(Supplier<? extends RuntimeException> failure) {
    add(new Fault() {
      @Override
      public SdkRequest beforeSending(SdkRequest request, ExecutionAttributes attributes) {
        throw failure.get();
      }
    });
  }

  /** The connection is cut before the request is through: it has no effect, and the call throws. */
  public void cutBeforeSending() {
    failed(() -> SdkClientException.create("The connection was cut by a fault of the test."));
  }

  /**
   * The connection is cut before the response is through: it has its effect, and the call throws.
   */
  public void cutAfterSending() {
    add(new Fault() {
      @Override
      public SdkResponse afterResponse(SdkResponse response, ExecutionAttributes attributes) {
        throw SdkClientException.create("The connection was cut by a fault of the test.");
      }
    });
  }

  /** The request waits for so long before it is sent, on the thread of the caller. */
  public void delayed(Duration delay) {
    add(new Fault() {
      @Override
      public SdkRequest beforeSending(SdkRequest request, ExecutionAttributes attributes) {
        try {
          Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw SdkClientException.create("Interrupted in a delay by a fault of the test.", e);
        }
        return request;
      }
    });
  }

  /**
   * A BatchWriteItem or BatchGetItem leaves this share of its writes or keys unprocessed, rounded
   * up and taken from the end; 1 leaves all.
   */
  public void leaveUnprocessed(double share) {
    add(Unprocessed.share(operation, share));
  }

  private void add(Fault fault) {
    faults.add(new PendingFault(operation, fault, requests, chance));
  }
}
