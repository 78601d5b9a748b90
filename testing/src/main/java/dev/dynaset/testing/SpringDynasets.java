package dev.dynaset.testing;

import dev.dynaset.Dynaset;
import dev.dynaset.ModelTable;
import org.springframework.beans.factory.BeanInitializationException;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Turns each Dynaset of an application into one whose tables are those of the slot. */
record SpringDynasets(Slot slot) implements BeanPostProcessor {
  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof ModelTable<?, ?> table && !slot.has(table.tableName())) {
      throw new BeanInitializationException("The bean '" + name + "' is the table "
          + table.tableName()
          + " of a Dynaset that is no bean: a test would read and write what is not"
          + " its own. Make it of the Dynaset bean, which the @Bean method gets as a parameter.");
    }
    return bean instanceof Dynaset dynaset ? slot.adopted(dynaset) : bean;
  }
}
