package dev.dynaset.testing;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.AopTestUtils;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Replaces the clients of DynamoDB that an application defines. They are never made: that needs a
 * region and credentials, which a test need not have.
 */
record SpringClients(Slot slot) implements BeanFactoryPostProcessor {
  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    replace(beans, DynamoDbClient.class, slot::client);
    replace(beans, DynamoDbAsyncClient.class, slot::asyncClient);
  }

  /** Refuses clients that were put in the place of ours, such as mocks: Dynaset would not use them. */
  static void refuseOthers(ApplicationContext context, Slot slot) {
    ConfigurableListableBeanFactory beans =
        ((ConfigurableApplicationContext) context).getBeanFactory();
    refuseOthers(beans, DynamoDbClient.class, slot::client);
    refuseOthers(beans, DynamoDbAsyncClient.class, slot::asyncClient);
  }

  private static <T> void refuseOthers(
      ConfigurableListableBeanFactory beans, Class<T> type, Supplier<T> client) {
    for (String name : beans.getBeanNamesForType(type, true, false)) {
      Object bean = beans.getSingleton(name);
      if (bean != null && !client.get().equals(AopTestUtils.getUltimateTargetObject(bean))) {
        throw new ExtensionConfigurationException("The bean '" + name + "' is a "
            + bean.getClass().getName()
            + ", not the client of the test: the Dynaset bean would not use"
            + " it. Remove @MockitoBean, or what else has replaced it. Faults makes requests fail, and"
            + " RecordedRequests tells which were sent.");
      }
    }
  }

  private static <T> void replace(
      ConfigurableListableBeanFactory beans, Class<T> type, Supplier<T> client) {
    BeanDefinitionRegistry registry = (BeanDefinitionRegistry) beans;
    for (String name : beans.getBeanNamesForType(type, true, false)) {
      if (registry.containsBeanDefinition(name)) {
        BeanDefinition theirs = registry.getBeanDefinition(name);
        registry.removeBeanDefinition(name);
        registry.registerBeanDefinition(name, definition(type, client, theirs));
      }
    }
  }

  private static <T> BeanDefinition definition(
      Class<T> type, Supplier<T> client, BeanDefinition theirs) {
    RootBeanDefinition ours = new RootBeanDefinition(type, client);
    ours.setPrimary(theirs.isPrimary());
    ours.setAutowireCandidate(theirs.isAutowireCandidate());
    ours.setLazyInit(theirs.isLazyInit());
    ours.setRole(theirs.getRole());
    // The slot closes its clients: an empty name keeps Spring from doing so.
    ours.setDestroyMethodName("");
    return ours;
  }
}
