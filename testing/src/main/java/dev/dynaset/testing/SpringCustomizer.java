package dev.dynaset.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
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
    Slot slot = slot(beans, configuration.getParentApplicationContext());
    context.addBeanFactoryPostProcessor(new SpringClients(slot));
    beans.addBeanPostProcessor(new SpringDynasets(slot));
  }

  /** The slot of the context above this one, if that has one. */
  private static Slot slot(
      ConfigurableListableBeanFactory beans, @Nullable ApplicationContext parent) {
    ContextSlot known =
        parent == null ? null : parent.getBeanProvider(ContextSlot.class).getIfAvailable();
    if (known != null) {
      return known.slot();
    }
    ContextSlot slot = ContextSlot.take();
    beans.registerSingleton(ContextSlot.BEAN, slot);
    // What is registered first is destroyed last: beans may write when they are destroyed.
    ((DefaultListableBeanFactory) beans).registerDisposableBean(ContextSlot.BEAN, slot::close);
    return slot.slot();
  }
}
