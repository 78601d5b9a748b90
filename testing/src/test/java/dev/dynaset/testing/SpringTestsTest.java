package dev.dynaset.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.dynaset.Dynaset;
import dev.dynaset.ModelTable;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.ContextHierarchy;
import org.springframework.test.context.NestedTestConfiguration;
import org.springframework.test.context.NestedTestConfiguration.EnclosingConfiguration;
import org.springframework.test.context.TestConstructor;
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

  /** As @MockitoBean does it. */
  @Configuration
  static class Mocks extends Beans {
    @Bean
    static BeanFactoryPostProcessor mocks() {
      return beans -> {
        ((BeanDefinitionRegistry) beans).removeBeanDefinition("client");
        beans.registerSingleton("client", proxy(DynamoDbClient.class));
      };
    }
  }

  @SpringJUnitConfig(Mocks.class)
  @DynasetTest
  static class WithAMock {
    @Test
    void wouldSendWhatTheMockDoesNotSee(Dynaset dynaset) {}
  }

  @SpringJUnitConfig(Beans.class)
  @DynasetTest(prefix = "shop")
  static class WithAPrefix {
    @Test
    void wouldHaveAnotherPrefix(Dynaset dynaset) {}
  }

  @SpringJUnitConfig(Beans.class)
  @DynasetTest
  static class Outer {
    @Nested
    @SpringJUnitConfig(OwnClient.class)
    @NestedTestConfiguration(EnclosingConfiguration.OVERRIDE)
    @DynasetTest
    class OfAnotherContext {
      @Test
      void wouldHaveTheFieldsOfOther(Dynaset dynaset) {}
    }
  }

  @ExtendWith(SpringExtension.class)
  @ContextHierarchy({
    @ContextConfiguration(classes = Beans.class),
    @ContextConfiguration(classes = Nothing.class)
  })
  @DynasetTest
  static class BelowAContext {
    @Test
    void clientsAreThoseOfTheTest(@Autowired DynamoDbClient bean, DynamoDbClient client) {
      assertThat(client).isSameAs(bean);
    }
  }

  @SpringJUnitConfig(Beans.class)
  @DynasetTest(isolation = Isolation.CLASS)
  @TestMethodOrder(MethodOrderer.MethodName.class)
  static class WithDirtyContexts {
    @Test
    @DirtiesContext
    void aFirst() {}

    @Test
    void bSecond() {}
  }

  @SpringJUnitConfig(Beans.class)
  @DynasetTest(isolation = Isolation.CLASS)
  @TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
  static class WithAConstructor {
    private final Dynaset bean;

    WithAConstructor(Dynaset bean) {
      this.bean = bean;
    }

    @Test
    void springTakesItsParameters(Dynaset dynaset) {
      assertThat(dynaset).isSameAs(bean);
    }
  }

  @Configuration
  static class TwoDynasets extends Beans {
    @Bean
    Dynaset other(DynamoDbClient client) {
      return Dynaset.builder().client(client).tablePrefix("other").build();
    }
  }

  @SpringJUnitConfig(TwoDynasets.class)
  @DynasetTest
  static class WithTwoDynasets {
    @Test
    void oneIsNamed(@Autowired @Qualifier("other") Dynaset other, DynamoDbClient client) {
      assertThat(other.client()).isSameAs(client);
    }
  }

  private static <T> T proxy(Class<T> type) {
    return type.cast(Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) -> method.getName().equals("tableName") ? "orders" : null));
  }

  private static List<String> failures(Class<?> test) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(test))
                .build(),
            new TestExecutionListener[] {summary});
    assertThat(summary.getSummary().getTestsFoundCount()).isPositive();
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
        .contains("wouldHaveAnotherTable has a Dynaset that does not use the server of the tests")
        .contains("Mark the class with @DynasetTest");
  }

  @Test
  void aMockOfTheClientIsRefused() {
    assertThat(failures(WithAMock.class))
        .singleElement()
        .asString()
        .startsWith("The bean 'client' is a ")
        .contains("not the client of the test", "@MockitoBean", "Faults");
  }

  @Test
  void aPrefixBesideADynasetIsRefused() {
    assertThat(failures(WithAPrefix.class))
        .singleElement()
        .asString()
        .contains("has the prefix \"shop\"", "Remove the prefix");
  }

  @Test
  void aNestedClassOfAnotherContextIsRefused() {
    assertThat(failures(Outer.class))
        .singleElement()
        .asString()
        .contains("has another application context of Spring than", "Make it a class of its own");
  }

  @Test
  void aContextSharesTheSlotOfTheOneAboveIt() {
    assertThat(failures(BelowAContext.class)).isEmpty();
  }

  @Test
  void aContextThatIsClosedWithinAClassIsRefused() {
    assertThat(failures(WithDirtyContexts.class))
        .singleElement()
        .asString()
        .startsWith("@DirtiesContext has closed the application context");
  }

  @Test
  void constructorsAreThoseOfSpring() {
    assertThat(failures(WithAConstructor.class)).isEmpty();
  }

  @Test
  void severalDynasetsAreToldApartByTheirNames() {
    assertThat(failures(WithTwoDynasets.class)).isEmpty();
  }

  @Test
  void aTableOfADynasetThatIsNoBeanIsRefused() {
    try (ContextSlot slot = ContextSlot.take()) {
      SpringDynasets beans = new SpringDynasets(slot.slot());

      assertThatThrownBy(
              () -> beans.postProcessAfterInitialization(proxy(ModelTable.class), "orders"))
          .hasMessageStartingWith(
              "The bean 'orders' is the table orders of a Dynaset that is no bean")
          .hasMessageEndingWith("which the @Bean method gets as a parameter.");
    }
  }

  @Test
  void testsWithoutSpringAreNotOfSpring() {
    assertThat(SpringTests.isOne(SpringTestsTest.class)).isFalse();
    assertThat(SpringTests.isOne(WithClients.class)).isTrue();
  }
}
