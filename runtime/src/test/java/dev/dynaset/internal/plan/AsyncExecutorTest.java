package dev.dynaset.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.TableNotFoundException;
import dev.dynaset.internal.operation.GetItemOperation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

class AsyncExecutorTest {
  private static final Step SEND =
      new Step.Send<>(GetItemOperation.INSTANCE, GetItemRequest.builder().build());

  @Test
  void manyStepsThatEndAtOnceDoNotFillTheStack() throws Exception {
    Counting plan = new Counting(100_000, SEND);
    Client client = new Client(
        () -> CompletableFuture.completedFuture(GetItemResponse.builder().build()));

    assertThat(run(client, plan).get(10, TimeUnit.SECONDS)).isEqualTo(100_000);
  }

  @Test
  void pausesDoNotBlock() throws Exception {
    Counting plan = new Counting(3, new Step.Pause(Duration.ofMillis(20)));
    Client client = new Client(CompletableFuture::new);

    CompletableFuture<Integer> result = run(client, plan);

    assertThat(result.get(10, TimeUnit.SECONDS)).isZero();
  }

  @Test
  void responsesMayComeLater() throws Exception {
    CompletableFuture<GetItemResponse> response = new CompletableFuture<>();
    Client client = new Client(() -> response);

    CompletableFuture<Integer> result = run(client, new Counting(1, SEND));
    assertThat(result).isNotDone();
    response.complete(GetItemResponse.builder().build());

    assertThat(result.get(10, TimeUnit.SECONDS)).isEqualTo(1);
  }

  @Test
  void cancellingCancelsTheRequestAndSendsNoMore() {
    CompletableFuture<GetItemResponse> response = new CompletableFuture<>();
    Client client = new Client(() -> response);
    CompletableFuture<Integer> result = run(client, new Counting(5, SEND));

    result.cancel(true);

    assertThat(response).isCancelled();
    assertThat(client.sent).isEqualTo(1);
  }

  @Test
  void cancellingEndsAPause() throws Exception {
    Counting plan = new Counting(5, new Step.Pause(Duration.ofMillis(30)));
    CompletableFuture<Integer> result = run(new Client(CompletableFuture::new), plan);

    result.cancel(true);
    Thread.sleep(100);

    assertThat(plan.asked).isEqualTo(1);
  }

  @Test
  void plansRecover() throws Exception {
    Client client = new Client(() ->
        CompletableFuture.failedFuture(InternalServerErrorException.builder().build()));
    Counting plan = new Counting(2, SEND);
    plan.recovers = true;

    assertThat(run(client, plan).get(10, TimeUnit.SECONDS)).isZero();
  }

  @Test
  void errorsComeAsTheyAre() {
    Client client = new Client(() ->
        CompletableFuture.failedFuture(InternalServerErrorException.builder().build()));

    assertThatThrownBy(() -> run(client, new Counting(2, SEND)).get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(InternalServerErrorException.class);
  }

  @Test
  void aMissingTableIsNamed() {
    Client client = new Client(
        () -> CompletableFuture.failedFuture(ResourceNotFoundException.builder().build()));

    assertThatThrownBy(() -> run(client, new Counting(2, SEND)).get(10, TimeUnit.SECONDS))
        .cause()
        .isInstanceOf(TableNotFoundException.class)
        .hasMessageContaining("things");
  }

  @Test
  void withoutAClientThereIsACure() {
    assertThatThrownBy(() -> run(null, new Counting(1, SEND)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("asyncClient");
  }

  private static CompletableFuture<Integer> run(
      @Nullable DynamoDbAsyncClient client, Plan<Integer> plan) {
    DynasetBuilder builder = Dynaset.builder().client(new NoClient());
    if (client != null) {
      builder.asyncClient(client);
    }
    return new AsyncExecutor(ThingCodec.table(builder.build())).run(plan);
  }

  /** Takes the same step a number of times, and counts the answers. */
  private static final class Counting implements Plan<Integer> {
    private final int steps;
    private final Step step;
    private int asked;
    private int answered;
    private boolean recovers;

    Counting(int steps, Step step) {
      this.steps = steps;
      this.step = step;
    }

    @Override
    public @Nullable Step next() {
      return asked++ < steps ? step : null;
    }

    @Override
    public void accept(Reply reply) {
      answered++;
    }

    @Override
    public boolean recover(DynamoDbException error) {
      return recovers;
    }

    @Override
    public Integer result() {
      return answered;
    }
  }

  private static final class Client implements DynamoDbAsyncClient {
    private final Supplier<CompletableFuture<GetItemResponse>> answer;
    private int sent;

    Client(Supplier<CompletableFuture<GetItemResponse>> answer) {
      this.answer = answer;
    }

    @Override
    public CompletableFuture<GetItemResponse> getItem(GetItemRequest request) {
      sent++;
      return answer.get();
    }

    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
