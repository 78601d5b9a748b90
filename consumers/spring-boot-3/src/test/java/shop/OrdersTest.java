package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.EmbeddedDynamoDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "shop.dynamodb.create-tables=true")
class OrdersTest {
  private static final EmbeddedDynamoDb DYNAMO_DB = EmbeddedDynamoDb.start();

  @Value("${local.server.port}")
  private int port;

  @Autowired
  private Dynaset dynaset;

  @DynamicPropertySource
  static void endpoint(DynamicPropertyRegistry registry) {
    registry.add("shop.dynamodb.endpoint", DYNAMO_DB::endpoint);
  }

  @AfterAll
  static void stop() {
    DYNAMO_DB.close();
  }

  @Test
  void anOrderIsPlacedAndRead() {
    RestClient http = RestClient.create("http://localhost:" + port);
    Order order = new Order("ann", "1", "tea", 2);

    http.post().uri("/orders").body(order).retrieve().toBodilessEntity();

    assertThat(http.get().uri("/orders/ann").retrieve().body(Order[].class))
        .containsExactly(order);
    assertThat(dynaset.client().listTables().tableNames()).containsExactly("shop-orders");
  }

  @Test
  void responsesAreDecodedDirectly() {
    assertThat(dynaset.directDecoding()).hasToString("on");
  }

  @Test
  void responsesAreDecodedDirectlyBehindALazyProxy(@Autowired @Lazy DynamoDbClient lazy) {
    assertThat(lazy.getClass().getName()).contains("Proxy");
    assertThat(Dynaset.builder().client(lazy).build().directDecoding()).hasToString("on");
  }

  @Test
  void responsesAreDecodedDirectlyBehindAProxyWithoutAdvice() {
    DynamoDbClient proxy = (DynamoDbClient) new ProxyFactory(dynaset.client()).getProxy();

    assertThat(Dynaset.builder().client(proxy).build().directDecoding()).hasToString("on");
  }

  @Test
  void adviceMaySeeItems() {
    ProxyFactory factory = new ProxyFactory(dynaset.client());
    factory.addAdvice((MethodBeforeAdvice) (method, arguments, target) -> {});
    DynamoDbClient proxy = (DynamoDbClient) factory.getProxy();

    assertThat(Dynaset.builder().client(proxy).build().directDecoding().obstacle())
        .hasValueSatisfying(why -> assertThat(why).contains("OrdersTest"));
  }
}
