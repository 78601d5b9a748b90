package dev.dynaset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.ClientProxy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.Advisor;
import org.springframework.aop.TargetSource;
import org.springframework.aop.framework.Advised;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.interceptor.UnseenInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Clients behind the proxies of frameworks, of interfaces that have the names of theirs. */
class ProxiedClientsTest {
  private final DynamoDbClient client = DynamoDbClient.builder()
      .region(Region.US_EAST_1)
      .credentialsProvider(AnonymousCredentialsProvider.create())
      .build();
  private final DynamoDbAsyncClient asyncClient = DynamoDbAsyncClient.builder()
      .region(Region.US_EAST_1)
      .credentialsProvider(AnonymousCredentialsProvider.create())
      .build();

  @AfterEach
  void close() {
    client.close();
    asyncClient.close();
  }

  /** A proxy that is a client, and answers the methods of {@code framework} from {@code answers}. */
  private static <C> C proxy(Class<C> type, Object client, Class<?> framework, Object answers) {
    return type.cast(Proxy.newProxyInstance(
        ProxiedClientsTest.class.getClassLoader(),
        new Class<?>[] {type, framework},
        (proxy, method, arguments) -> {
          try {
            return method.invoke(
                method.getDeclaringClass().equals(framework) ? answers : client, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        }));
  }

  private static DynamoDbClient ofQuarkus(DynamoDbClient client, ClientProxy answers) {
    return proxy(DynamoDbClient.class, client, ClientProxy.class, answers);
  }

  private static DynamoDbClient ofSpring(
      DynamoDbClient client, TargetSource source, Advisor... advisors) {
    Advised answers = new Advised() {
      @Override
      public Advisor[] getAdvisors() {
        return advisors;
      }

      @Override
      public TargetSource getTargetSource() {
        return source;
      }
    };
    return proxy(DynamoDbClient.class, client, Advised.class, answers);
  }

  private record Target(boolean isStatic, Object getTarget) implements TargetSource {}

  private static DirectDecoding decoding(DynamoDbClient client) {
    return Dynaset.builder().client(client).build().directDecoding();
  }

  @Test
  void theClientBehindAProxyOfQuarkusCounts() {
    assertThat(decoding(ofQuarkus(client, () -> client))).hasToString("on");
  }

  @Test
  void theClientBehindAProxyOfSpringCounts() {
    assertThat(decoding(ofSpring(client, new Target(true, client)))).hasToString("on");
  }

  @Test
  void proxiesMayBeOneInAnother() {
    DynamoDbClient inner = ofQuarkus(client, () -> client);

    assertThat(decoding(ofSpring(inner, new Target(true, inner))).isOn()).isTrue();
  }

  @Test
  void asynchronousClientsAreNoDifferent() {
    ClientProxy answers = () -> asyncClient;
    DynamoDbAsyncClient proxy =
        proxy(DynamoDbAsyncClient.class, asyncClient, ClientProxy.class, answers);

    assertThat(Dynaset.builder().client(client).asyncClient(proxy).build().asyncDirectDecoding())
        .hasToString("on");
  }

  @Test
  void requestsAreStillSentThroughTheProxy() {
    DynamoDbClient proxy = ofQuarkus(client, () -> client);

    try (Dynaset dynaset = Dynaset.builder().client(proxy).build()) {
      assertThat(dynaset.directDecoding().isOn()).isTrue();
      assertThat(dynaset.client()).isSameAs(proxy);
    }
  }

  @Test
  void anInterceptorOfTheClientBehindIsNotBypassed() {
    try (DynamoDbClient encrypting = DynamoDbClient.builder()
        .region(Region.US_EAST_1)
        .overrideConfiguration(o -> o.addExecutionInterceptor(new UnseenInterceptor()))
        .build()) {
      assertThat(decoding(ofQuarkus(encrypting, () -> encrypting)).obstacle())
          .hasValueSatisfying(why -> assertThat(why).contains("UnseenInterceptor"));
    }
  }

  @Test
  void adviceOfASpringProxyIsNotBypassed() {
    Advisor advisor = Timing::new;

    assertThat(decoding(ofSpring(client, new Target(true, client), advisor)))
        .hasToString("off: it is not known what the advice " + Timing.class.getName()
            + " of a Spring proxy does");
  }

  private static final class Timing {}

  @Test
  void aTargetThatMayChangeDoesNotCount() {
    assertThat(decoding(ofSpring(client, new Target(false, client))))
        .hasToString(
            "off: the client behind a Spring proxy may change, by its " + Target.class.getName());
  }

  @Test
  void aProxyThatDoesNotTellStaysOne() {
    DynamoDbClient proxy = ofQuarkus(client, () -> {
      throw new IllegalStateException("no context is active");
    });

    assertThat(decoding(proxy))
        .hasToString("off: " + proxy.getClass().getName() + " is no client of the AWS SDK itself");
    assertThat(decoding(ofQuarkus(client, () -> null)).isOn()).isFalse();
    assertThat(decoding(ofQuarkus(client, () -> "another")).isOn()).isFalse();
  }

  @Test
  void aProxyOfItselfHasAnEnd() {
    DynamoDbClient[] proxy = {null};
    proxy[0] = ofQuarkus(client, () -> proxy[0]);

    assertThat(decoding(proxy[0]).isOn()).isFalse();
  }
}
