package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.EmbeddedDynamoDb;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import software.amazon.awssdk.core.util.VersionInfo;

@MicronautTest
@TestInstance(Lifecycle.PER_CLASS)
class OrdersTest implements TestPropertyProvider {
  private final EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.start();

  @Inject
  @Client("/")
  HttpClient http;

  @Inject
  Dynaset dynaset;

  @Override
  public Map<String, String> getProperties() {
    return Map.of(
        "aws.services.dynamodb.endpoint-override", dynamoDb.endpoint().toString(),
        "aws.access-key-id", "local",
        "aws.secret-key", "local",
        "shop.create-tables", "true");
  }

  @AfterAll
  void stop() {
    dynamoDb.close();
  }

  @Test
  void anOrderIsPlacedAndRead() {
    Order order = new Order("ann", "1", "tea", 2);

    assertThat(http.toBlocking().exchange(HttpRequest.POST("/orders", order)).code())
        .isEqualTo(200);

    assertThat(http.toBlocking().retrieve("/orders/ann", Order[].class)).containsExactly(order);
    assertThat(dynaset.client().listTables().tableNames()).containsExactly("shop-orders");
  }

  @Test
  void theAwsSdkIsTheOneThatMicronautBrings() throws ReflectiveOperationException {
    // By reflection, since javac copies constants.
    assertThat(VersionInfo.class.getField("SDK_VERSION").get(null)).isEqualTo("2.31.66");
  }

  @Test
  void responsesAreDecodedDirectly() {
    assertThat(dynaset.directDecoding()).hasToString("on");
  }
}
