package dev.dynaset.testing;

import dev.dynaset.Dynaset;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Turns each Dynaset of an application into one whose tables are those of the slot. */
record SpringDynasets(Slot slot) implements BeanPostProcessor {
  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof Dynaset dynaset ? slot.adopted(dynaset) : bean;
  }
}
