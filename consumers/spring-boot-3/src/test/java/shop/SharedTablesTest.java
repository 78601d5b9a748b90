package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.RequestThrottledException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The beans of the application, and what a test is given: the same tables, on the same server. */
class SharedTablesTest {
  private static final Order TEA = new Order("ann", "1", "tea", 2);

  @Nested
  @SpringBootTest
  @DynasetTest
  class OfEachTest {
    @InjectDynaset
    private OrderTable field;

    @Autowired
    private OrdersController controller;

    @BeforeEach
    void tablesAreEmpty(OrderTable orders) {
      assertThat(orders.scan().list()).isEmpty();
    }

    @RepeatedTest(2)
    void aTestSeesWhatTheApplicationWrites(OrderTable orders) {
      controller.place(TEA);

      assertThat(orders.byCustomer("ann").list()).containsExactly(TEA);
      assertThat(field.byCustomer("ann").count()).isEqualTo(1);
    }

    @Test
    void theApplicationSeesWhatATestWrites(OrderTable orders) {
      orders.put(TEA);

      assertThat(controller.of("ann")).containsExactly(TEA);
    }

    @Test
    void beansAreInjected(
        @Autowired OrderTable bean, @Autowired Dynaset dynaset, @Autowired DynamoDbClient client,
        OrderTable orders, Dynaset injected, DynamoDbClient injectedClient) {
      assertThat(orders).isSameAs(bean);
      assertThat(injected).isSameAs(dynaset);
      assertThat(injectedClient).isSameAs(client).isSameAs(dynaset.client());
    }

    @Test
    void theApplicationKeepsItsSettings(OrderTable orders, Dynaset dynaset) {
      assertThat(orders.tableName()).startsWith("test_").endsWith("_shop-orders");
      assertThat(dynaset.directDecoding()).hasToString("on");
      assertThat(dynaset.asyncClient()).isEmpty();
    }

    @Test
    void requestsOfTheApplicationAreRecorded(RecordedRequests requests) {
      requests.clear();

      controller.place(TEA);

      assertThat(requests.all()).extracting("operation").containsExactly("PutItem");
    }

    @Test
    void faultsMeetTheApplication(Faults faults) {
      faults.next("PutItem").throttled();

      assertThatThrownBy(() -> controller.place(TEA))
          .isInstanceOf(RequestThrottledException.class);
    }

    @RepeatedTest(2)
    void aTableThatATestDropsIsThereForTheNext(OrderTable orders) {
      assertThat(orders.admin().exists()).isTrue();

      orders.admin().delete();
    }

    @Test
    @DirtiesContext
    void aContextMayBeClosed() {
      controller.place(TEA);
    }
  }

  @Nested
  @SpringBootTest
  @DynasetTest(isolation = Isolation.CLASS)
  class OfOneClass {
    private static int tests;

    @RepeatedTest(2)
    void testsShareTheItems(@Autowired OrdersController controller, OrderTable orders) {
      controller.place(new Order("ann", "" + tests++, "tea", 2));

      assertThat(orders.byCustomer("ann").count()).isEqualTo(tests);
    }

    @Nested
    class WithinIt {
      @Test
      void nestedTestsShareThemToo(OrderTable orders) {
        assertThat(orders.tableName()).endsWith("_shop-orders");
      }
    }
  }

  @Nested
  @SpringBootTest
  @DynasetTest
  class OfASeed {
    @TestConfiguration
    static class Seed {
      @Bean
      CommandLineRunner seed(OrderTable orders) {
        return arguments -> orders.put(TEA);
      }
    }

    @RepeatedTest(2)
    void noTestDependsOnBeingTheFirst(OrderTable orders) {
      assertThat(orders.scan().list()).isEmpty();
    }
  }
}
