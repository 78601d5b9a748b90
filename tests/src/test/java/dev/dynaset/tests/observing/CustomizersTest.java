package dev.dynaset.tests.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity.INDEXES;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What an application changes of a request is what is sent. */
@DynasetTest
class CustomizersTest {
  private static final RequestCustomizer HEADER =
      RequestCustomizer.overriding(sdk -> sdk.putHeader("x-tenant", "acme"));
  private static final RequestCustomizer TIMEOUT =
      RequestCustomizer.overriding(sdk -> sdk.apiCallTimeout(Duration.ofSeconds(20)));

  @InjectDynaset
  private DynamoDbClient client;

  @InjectDynaset
  private DynamoDbAsyncClient asyncClient;

  @InjectDynaset
  private JobTable injected;

  @InjectDynaset
  private RecordedRequests requests;

  @BeforeEach
  void oneJob() {
    injected.put(Job.of(1));
    requests.clear();
  }

  private JobTable jobs(RequestCustomizer... customizers) {
    DynasetBuilder builder = Dynaset.builder().client(client).asyncClient(asyncClient);
    List.of(customizers).forEach(builder::customizeRequests);
    return JobTable.of(builder.build()).named(injected.tableName());
  }

  private static AwsRequestOverrideConfiguration configuration(DynamoDbRequest request) {
    return request.overrideConfiguration().orElseThrow();
  }

  @Test
  void allRequestsOfADynasetAreChangedAndWhatOneSetsTheNextKeeps() {
    JobTable jobs = jobs(HEADER, TIMEOUT);

    jobs.byLine("a").list();
    jobs.putAll(List.of(Job.of(2)));
    jobs.item("a", 1).prepare().get().executeAsync().join();

    assertThat(requests.all()).hasSize(3).allSatisfy(sent -> {
      var configuration = configuration((DynamoDbRequest) sent.request());
      assertThat(configuration.headers()).containsEntry("x-tenant", List.of("acme"));
      assertThat(configuration.apiCallTimeout()).contains(Duration.ofSeconds(20));
    });
  }

  @Test
  void requestsOfOneClassCanBeChanged() {
    JobTable jobs = jobs(RequestCustomizer.of(
        QueryRequest.class,
        query -> query.toBuilder().returnConsumedCapacity(INDEXES).build()));

    jobs.byLine("a").list();
    jobs.get("a", 1);

    assertThat(requests.of(QueryRequest.class))
        .allSatisfy(query -> assertThat(query.returnConsumedCapacity()).isEqualTo(INDEXES));
    assertThat(requests.of(GetItemRequest.class))
        .allSatisfy(get -> assertThat(get.returnConsumedCapacity()).isNull());
  }

  @Test
  void aReadOrAWriteHasItsOwnBeforeThoseOfTheDynaset() {
    List<String> order = new ArrayList<>();
    JobTable jobs = jobs(request -> {
      order.add("dynaset");
      return request;
    });
    RequestCustomizer own = request -> {
      order.add("own");
      return request;
    };

    jobs.item("a", 1).prepare().get().customize(own).customize(HEADER).execute();
    jobs.prepare().put(Job.of(2)).customize(own).customize(HEADER).execute();

    assertThat(order).containsExactly("own", "dynaset", "own", "dynaset");
    assertThat(configuration(requests.of(GetItemRequest.class).get(0)).headers())
        .containsKey("x-tenant");
    assertThat(configuration(requests.of(PutItemRequest.class).get(0)).headers())
        .containsKey("x-tenant");
  }

  @Test
  void inABatchOnlyThoseOfTheDynasetCount(Dynaset dynaset) {
    dynaset.batch(List.of(injected.prepare().put(Job.of(2)).customize(HEADER)));

    assertThat(configuration(requests.only(BatchWriteItemRequest.class)).headers())
        .isEmpty();
  }

  @Test
  void nullAndOtherRequestsAreRefusedAndNothingIsSent() {
    @SuppressWarnings("NullAway")
    JobTable nothing = jobs(request -> null);
    JobTable another = jobs(request -> QueryRequest.builder().build());

    assertThatThrownBy(() -> nothing.get("a", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("must return")
        .hasMessageContaining("returned null");
    assertThatThrownBy(() -> another.get("a", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("GetItemRequest")
        .hasMessageContaining("returned QueryRequest");
    assertThatThrownBy(() -> another.item("a", 1).prepare().get().executeAsync().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void whatACustomizerThrowsPasses() {
    JobTable jobs = jobs(request -> {
      throw new UnsupportedOperationException("not today");
    });

    assertThatThrownBy(() -> jobs.get("a", 1)).hasMessage("not today");
    assertThat(requests.all()).isEmpty();
  }
}
