package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The beans that docs/testing.md shows; the test that it shows is OrdersControllerTest. */
@SpringJUnitConfig(BeansOfThePageTest.Beans.class)
@DynasetTest
class BeansOfThePageTest {
  @Configuration
  static class Beans {
    @Bean
    DynamoDbClient client() {
      return DynamoDbClient.create();
    }

    @Bean
    Dynaset dynaset(DynamoDbClient client) {
      return Dynaset.builder().client(client).tablePrefix("shop").build();
    }

    @Bean
    OrderTable orders(Dynaset dynaset) {
      return OrderTable.of(dynaset);
    }
  }

  @Test
  void theyNeedNeitherARegionNorAnEndpoint(OrderTable orders) {
    Order order = new Order("ann", "1", "tea", 2);
    orders.put(order);

    assertThat(orders.byCustomer("ann").list()).containsExactly(order);
    assertThat(orders.tableName()).endsWith("_shop-orders");
  }
}
