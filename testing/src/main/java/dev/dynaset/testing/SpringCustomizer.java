package dev.dynaset.testing;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives an application context a slot, with which it keeps to itself until it is closed. Equal to all
 * others, so that test classes of the same configuration share a context, as Spring's tests do.
 */
record SpringCustomizer() implements ContextCustomizer {
  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
    ConfigurableListableBeanFactory beans = context.getBeanFactory();
    ContextSlot slot = ContextSlot.take();
    beans.registerSingleton(ContextSlot.BEAN, slot);
    // What is registered first is destroyed last: beans may write when they are destroyed.
    ((DefaultListableBeanFactory) beans).registerDisposableBean(ContextSlot.BEAN, slot::close);
    context.addBeanFactoryPostProcessor(new SpringClients(slot.slot()));
    beans.addBeanPostProcessor(new SpringDynasets(slot.slot()));
  }
}
