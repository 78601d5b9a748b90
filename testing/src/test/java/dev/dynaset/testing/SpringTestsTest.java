package dev.dynaset.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.dynaset.Dynaset;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Test classes with an application context, run as JUnit runs them. */
class SpringTestsTest {
  @Configuration
  static class Beans {
    @Bean
    DynamoDbClient client() {
      // Cannot be made: it has no region, where the tests have none.
      throw new IllegalStateException("The client of the application is made.");
    }

    @Bean
    DynamoDbAsyncClient asyncClient() {
      throw new IllegalStateException("The client of the application is made.");
    }

    @Bean
    Dynaset dynaset(DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
      return Dynaset.builder().client(client).asyncClient(asyncClient).build();
    }
  }

  @Configuration
  static class OwnClient {
    @Bean
    Dynaset dynaset() {
      return Dynaset.builder()
          .endpoint(URI.create("http://localhost:1"))
          .region(Region.EU_WEST_1)
          .build();
    }
  }

  @Configuration
  static class Nothing {}

  @SpringJUnitConfig(Beans.class)
  @DynasetTest
  static class WithClients {
    @Test
    void clientsAreThoseOfTheTest(
        Dynaset dynaset, DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
      assertThat(dynaset.client()).isSameAs(client);
      assertThat(dynaset.asyncClient()).containsSame(asyncClient);
      assertThat(client.listTables().tableNames()).isEmpty();
    }
  }

  @SpringJUnitConfig(OwnClient.class)
  @DynasetTest
  static class WithoutClientBeans {
    @Test
    void theClientIsThatOfTheTest(Dynaset dynaset, DynamoDbClient client) {
      assertThat(dynaset.client()).isSameAs(client);
      assertThat(dynaset.asyncClient()).isEmpty();
    }
  }

  @SpringJUnitConfig(Nothing.class)
  @DynasetTest
  static class WithoutBeans {
    @Test
    void theTestHasADynaset(Dynaset dynaset) {
      assertThat(dynaset.client().listTables().tableNames()).isEmpty();
    }
  }

  @SpringJUnitConfig(OwnClient.class)
  static class Registered {
    @RegisterExtension
    static final DynasetExtension DYNASET = DynasetExtension.builder().build();

    @Test
    void wouldHaveAnotherTable(Dynaset dynaset) {}
  }

  @ExtendWith(SpringExtension.class)
  @SpringJUnitConfig(Nothing.class)
  static class RegisteredWithoutBeans {
    @RegisterExtension
    static final DynasetExtension DYNASET = DynasetExtension.builder().build();

    @Test
    void theTestHasADynaset(Dynaset dynaset) {
      assertThat(dynaset.client().listTables().tableNames()).isEmpty();
    }
  }

  private static List<String> failures(Class<?> test) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(test))
                .build(),
            new TestExecutionListener[] {summary});
    assertThat(summary.getSummary().getTestsFoundCount()).isEqualTo(1);
    return summary.getSummary().getFailures().stream()
        .map(failure -> String.valueOf(failure.getException().getMessage()))
        .toList();
  }

  @Test
  void clientsOfTheApplicationAreNeverMade() {
    assertThat(failures(WithClients.class)).isEmpty();
  }

  @Test
  void aDynasetThatBuildsItsClientGetsThatOfTheTest() {
    assertThat(failures(WithoutClientBeans.class)).isEmpty();
  }

  @Test
  void aContextWithoutDynasetLeavesTheTestItsOwn() {
    assertThat(failures(WithoutBeans.class)).isEmpty();
    assertThat(failures(RegisteredWithoutBeans.class)).isEmpty();
  }

  @Test
  void anExtensionThatTheContextDoesNotKnowOfIsRefused() {
    assertThat(failures(Registered.class))
        .singleElement()
        .asString()
        .contains("Registered has a Dynaset that does not use the server of the tests")
        .contains("Mark the class with @DynasetTest");
  }

  @Test
  void testsWithoutSpringAreNotOfSpring() {
    assertThat(SpringTests.isOne(SpringTestsTest.class)).isFalse();
    assertThat(SpringTests.isOne(WithClients.class)).isTrue();
  }
}
