package dev.dynaset.tests.direct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.CapacityMeter;
import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.RequestEvent;
import dev.dynaset.direct.DirectDecodingInterceptor;
import dev.dynaset.tests.Kinds;
import dev.dynaset.tests.KindsTable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.signer.Aws4Signer;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbBaseClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Responses are decoded directly where nobody can miss their items, and only there. */
class KnownClientsTest {
  private static final ExecutionAttribute<String> ATTRIBUTE =
      new ExecutionAttribute<>("dev.dynaset.tests.KnownClientsTest");
  private static final String ITEM = "{\"owner\":{\"S\":\"ann\"},\"kind\":{\"S\":\"A\"}}";
  private static final String CAPACITY = "{\"TableName\":\"kinds\",\"CapacityUnits\":1.5}";
  private static final Answer PAGE = Answer.of("{\"Items\":[" + ITEM
      + "],\"Count\":1,\"ScannedCount\":3,\"ConsumedCapacity\":" + CAPACITY + "}");
  private static final Kinds KIND = new Kinds("ann", Kinds.Kind.A);

  private final PreparedAnswers answers = new PreparedAnswers();
  private final ItemsSeen seen = new ItemsSeen();

  private static ClientOverrideConfiguration with(ExecutionInterceptor... interceptors) {
    ClientOverrideConfiguration.Builder override = ClientOverrideConfiguration.builder();
    List.of(interceptors).forEach(override::addExecutionInterceptor);
    return override.build();
  }

  private DynamoDbClient client(ClientOverrideConfiguration override) {
    return configured(DynamoDbClient.builder(), override).httpClient(answers).build();
  }

  private DynamoDbAsyncClient asyncClient(ClientOverrideConfiguration override) {
    return configured(DynamoDbAsyncClient.builder(), override)
        .httpClient(answers)
        .build();
  }

  private <B extends DynamoDbBaseClientBuilder<B, ?>> B configured(
      B builder, ClientOverrideConfiguration override) {
    answers.always(PAGE);
    return builder
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
        .overrideConfiguration(override);
  }

  /** Both of its clients are alike. */
  private DynasetBuilder dynaset(ClientOverrideConfiguration override) {
    return Dynaset.builder().client(client(override)).asyncClient(asyncClient(override));
  }

  private static List<Kinds> list(Dynaset dynaset) {
    return KindsTable.of(dynaset).byOwner("ann").list();
  }

  private static List<Kinds> listAsync(Dynaset dynaset) {
    return KindsTable.of(dynaset).byOwner("ann").async().list().join();
  }

  private void assertDirect(Dynaset dynaset) {
    assertThat(dynaset.directDecoding()).hasToString("on");
    assertThat(dynaset.asyncDirectDecoding()).hasToString("on");
    assertItems(dynaset, 0);
  }

  private void assertItems(Dynaset dynaset, int seenByTheSdk) {
    assertThat(list(dynaset)).containsExactly(KIND);
    assertThat(seen.take()).isEqualTo(seenByTheSdk);
    assertThat(listAsync(dynaset)).containsExactly(KIND);
    assertThat(seen.take()).isEqualTo(seenByTheSdk);
  }

  /** As an encryption client does. */
  private static final class Unsealing implements ExecutionInterceptor {
    @Override
    public SdkResponse modifyResponse(
        Context.ModifyResponse context, ExecutionAttributes attributes) {
      QueryResponse response = (QueryResponse) context.response();
      return response.toBuilder()
          .items(response.items().stream().map(Unsealing::unsealed).toList())
          .build();
    }

    private static Map<String, AttributeValue> unsealed(Map<String, AttributeValue> item) {
      return Map.of(
          "owner", AttributeValue.fromS("unsealed " + item.get("owner").s()),
          "kind", item.get("kind"));
    }
  }

  @Test
  void anInterceptorThatIsNotKnownIsNeverBypassed() {
    Dynaset dynaset = dynaset(with(new Unsealing())).build();

    assertThat(list(dynaset)).containsExactly(new Kinds("unsealed ann", Kinds.Kind.A));
    assertThat(listAsync(dynaset)).containsExactly(new Kinds("unsealed ann", Kinds.Kind.A));
    assertThat(dynaset.directDecoding().isOn()).isFalse();
    assertThat(dynaset.directDecoding())
        .hasToString(
            "off: it is not known what the interceptor " + Unsealing.class.getName() + " does");
    assertThat(dynaset.asyncDirectDecoding()).isEqualTo(dynaset.directDecoding());
  }

  @Test
  void anInterceptorIsKnownIfTheApplicationSaysSo() {
    assertThat(dynaset(with(seen)).build().directDecoding().obstacle())
        .hasValueSatisfying(why -> assertThat(why).contains(ItemsSeen.class.getName()));
    assertItems(dynaset(with(seen)).build(), 1);

    assertDirect(dynaset(with(seen)).directDecodingWith(ItemsSeen.class).build());

    assertThat(list(dynaset(with(seen, new Unsealing()))
            .directDecodingWith(ItemsSeen.class)
            .build()))
        .as("of two, one is known")
        .containsExactly(new Kinds("unsealed ann", Kinds.Kind.A));
  }

  @Test
  void theInterceptorTwiceIsAsGoodAsOnce() {
    assertDirect(
        dynaset(with(new DirectDecodingInterceptor(), seen, new DirectDecodingInterceptor()))
            .directDecodingWith(ItemsSeen.class)
            .build());
  }

  @Test
  void itCanBeSwitchedOff() {
    Dynaset dynaset = dynaset(with(seen))
        .directDecodingWith(ItemsSeen.class)
        .directDecoding(false)
        .build();

    assertThat(dynaset.directDecoding())
        .hasToString("off: it is switched off by directDecoding(false)");
    assertItems(dynaset, 1);
  }

  /** Clients that are not of the AWS SDK itself, though one is behind them. */
  static Stream<Function<DynamoDbClient, DynamoDbClient>> decorators() {
    return Stream.of(
        Handwritten::new,
        client -> proxy(client, configuration -> configuration),
        client -> proxy(client, configuration -> null),
        client -> proxy(client, configuration -> {
          throw new UnsupportedOperationException();
        }));
  }

  /** One that is written by hand: it has no configuration to look at. */
  private record Handwritten(DynamoDbClient client) implements DynamoDbClient {
    @Override
    public QueryResponse query(QueryRequest request) {
      return client.query(request);
    }

    @Override
    public String serviceName() {
      return client.serviceName();
    }

    @Override
    public void close() {}
  }

  private static DynamoDbClient proxy(
      DynamoDbClient client,
      Function<DynamoDbServiceClientConfiguration, @Nullable DynamoDbServiceClientConfiguration>
          configuration) {
    return (DynamoDbClient) Proxy.newProxyInstance(
        KnownClientsTest.class.getClassLoader(),
        new Class<?>[] {DynamoDbClient.class},
        (proxy, method, arguments) -> {
          if (method.getName().equals("serviceClientConfiguration")) {
            return configuration.apply(client.serviceClientConfiguration());
          }
          try {
            return method.invoke(client, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  @ParameterizedTest
  @MethodSource("decorators")
  void clientsAroundAClientHaveTheItems(Function<DynamoDbClient, DynamoDbClient> decorator) {
    DynamoDbClient client = decorator.apply(client(with(seen)));
    Dynaset dynaset =
        Dynaset.builder().client(client).directDecodingWith(ItemsSeen.class).build();

    assertThat(list(dynaset)).containsExactly(KIND);
    assertThat(seen.take()).isEqualTo(1);
    assertThat(dynaset.directDecoding())
        .hasToString("off: " + client.getClass().getName() + " is no client of the AWS SDK itself");
    assertThat(dynaset.asyncDirectDecoding()).hasToString("off: there is no asynchronous client");
  }

  private Dynaset customized(RequestCustomizer customizer) {
    return dynaset(with(seen))
        .directDecodingWith(ItemsSeen.class)
        .customizeRequests(customizer)
        .build();
  }

  static Stream<RequestCustomizer> harmless() {
    return Stream.of(
        RequestCustomizer.overriding(sdk -> {}),
        RequestCustomizer.overriding(sdk -> sdk.putHeader("x-tenant", "acme")),
        RequestCustomizer.overriding(sdk -> sdk.putRawQueryParameter("a", "b")),
        RequestCustomizer.overriding(sdk -> sdk.apiCallTimeout(Duration.ofSeconds(20))),
        RequestCustomizer.overriding(sdk -> sdk.apiCallAttemptTimeout(Duration.ofSeconds(20))),
        RequestCustomizer.overriding(
            sdk -> sdk.addApiName(ApiName.builder().name("n").version("1").build())),
        RequestCustomizer.overriding(sdk -> sdk.credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("other", "secret")))));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void requestsWithHeadersAndTimeoutsAreAnsweredDirectly(RequestCustomizer customizer) {
    assertDirect(customized(customizer));
  }

  @SuppressWarnings("deprecation") // Applications may have such signers still.
  static Stream<RequestCustomizer> possiblyHarmful() {
    return Stream.of(
        RequestCustomizer.overriding(sdk -> sdk.addPlugin(configuration -> {})),
        RequestCustomizer.overriding(sdk -> sdk.signer(Aws4Signer.create())),
        RequestCustomizer.overriding(sdk -> sdk.putExecutionAttribute(ATTRIBUTE, "x")));
  }

  @ParameterizedTest
  @MethodSource("possiblyHarmful")
  void requestsThatMayBringInterceptorsAlongAreNot(RequestCustomizer customizer) {
    assertItems(customized(customizer), 1);
  }

  @Test
  void listenersAndMetersHearTheSame() {
    List<RequestEvent> direct = events(true);
    List<RequestEvent> plain = events(false);

    assertThat(direct)
        .usingRecursiveComparison()
        .ignoringFields("startedAt", "duration")
        .isEqualTo(plain);
    assertThat(direct).hasSize(2).allSatisfy(event -> {
      assertThat(event.returnedItems()).hasValue(1);
      assertThat(event.evaluatedItems()).hasValue(3);
      assertThat(event.consumedCapacity()).hasValue(1.5);
    });
  }

  private List<RequestEvent> events(boolean isDirect) {
    List<RequestEvent> events = new ArrayList<>();
    CapacityMeter meter = new CapacityMeter();
    Dynaset dynaset = dynaset(with(seen))
        .directDecodingWith(ItemsSeen.class)
        .directDecoding(isDirect)
        .onRequest(events::add)
        .onRequest(meter)
        .build();

    assertItems(dynaset, isDirect ? 0 : 1);

    assertThat(meter.total()).isEqualTo(3);
    return events;
  }

  @Test
  void metricsOfTheSdkAreTheSame() {
    assertThat(metrics(true)).isEqualTo(metrics(false)).contains("UnmarshallingDuration");
  }

  /** The names of what the AWS SDK measures. */
  private Set<String> metrics(boolean isDirect) {
    Set<String> names = new TreeSet<>();
    MetricPublisher publisher = new MetricPublisher() {
      @Override
      public void publish(MetricCollection metrics) {
        metrics.forEach(record -> names.add(record.metric().name()));
        metrics.children().forEach(this::publish);
      }

      @Override
      public void close() {}
    };
    DynamoDbClient client =
        client(with(seen).toBuilder().addMetricPublisher(publisher).build());
    Dynaset dynaset = Dynaset.builder()
        .client(client)
        .directDecodingWith(ItemsSeen.class)
        .directDecoding(isDirect)
        .build();
    assertThat(list(dynaset)).containsExactly(KIND);
    assertThat(seen.take()).isEqualTo(isDirect ? 0 : 1);
    return names;
  }

  @Test
  void keysThatAreLeftAreReadWithTheNextRequest() {
    Dynaset dynaset = dynaset(with(seen)).directDecodingWith(ItemsSeen.class).build();
    String other = ITEM.replace("ann", "bob");
    answers.by(number -> Answer.of(
        number == 0
            ? "{\"Responses\":{\"kinds\":[" + ITEM + "]},\"UnprocessedKeys\":{\"kinds\":{\"Keys\":["
                + other + "]}}}"
            : "{\"Responses\":{\"kinds\":[" + other + "]},\"UnprocessedKeys\":{}}"));
    KindsTable kinds = KindsTable.of(dynaset);

    assertThat(dynaset
            .batchGet(List.of(
                kinds.item("ann", Kinds.Kind.A).prepare().get(),
                kinds.item("bob", Kinds.Kind.A).prepare().get()))
            .found())
        .isEqualTo(List.of(KIND, new Kinds("bob", Kinds.Kind.A)));
    assertThat(answers.sent()).isEqualTo(2);
    assertThat(seen.take()).isZero();
  }

  @Test
  void requestsBesideDynasetAreNotTouched() {
    DynamoDbClient client = client(with(seen));

    assertThat(client.query(query -> query.tableName("kinds")).items()).hasSize(1);
    assertThat(seen.take()).isEqualTo(1);
  }

  @Test
  void countsAreThoseOfTheSdk() {
    Dynaset dynaset = dynaset(with(seen)).directDecodingWith(ItemsSeen.class).build();
    answers.always(Answer.of("{\"Count\":7,\"ScannedCount\":9}"));

    assertThat(KindsTable.of(dynaset).byOwner("ann").count()).isEqualTo(7);
  }
}
