package shop;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.dynaset.Dynaset;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.util.VersionInfo;

@QuarkusTest
@QuarkusTestResource(LocalDynamoDb.class)
class OrdersTest {
  @Inject
  Dynaset dynaset;

  @Test
  void anOrderIsPlacedAndRead() {
    Order order = new Order("ann", "1", "tea", 2);

    given().contentType(ContentType.JSON).body(order).post("/orders").then().statusCode(204);

    assertArrayEquals(new Order[] {order}, given().get("/orders/ann").as(Order[].class));
    assertEquals(List.of("shop-orders"), dynaset.client().listTables().tableNames());
  }

  @Test
  void theAwsSdkIsTheOneThatQuarkusBrings() throws ReflectiveOperationException {
    // By reflection, since javac copies constants.
    assertEquals("2.42.22", VersionInfo.class.getField("SDK_VERSION").get(null));
  }

  @Test
  void responsesAreDecodedDirectlyThoughTheClientIsAProxy() {
    assertInstanceOf(ClientProxy.class, dynaset.client());
    assertEquals("on", dynaset.directDecoding().toString());
  }
}
