package dev.dynaset.testing;

import dev.dynaset.Dynaset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The application contexts of {@link SpringTests}. Apart, since it needs classes of Spring. */
final class SpringContexts {
  private SpringContexts() {}

  /**
   * The lease of a test of Spring; empty if its context has nothing to do with Dynaset.
   *
   * @param owner the test or the class that the lease is for
   */
  static Optional<Lease> lease(ExtensionContext owner, TestSettings settings) {
    ApplicationContext context = SpringExtension.getApplicationContext(owner);
    ContextSlot slot = slot(context);
    if (slot != null) {
      refuseOtherContext(owner, slot);
      SpringClients.refuseOthers(context, slot.slot());
      return Optional.of(ContextLease.of(context, slot, user(owner), settings));
    }
    if (hasDynaset(context)) {
      throw new ExtensionConfigurationException("The application context of " + words(owner)
          + " has a Dynaset that does not use the server of the tests: it would read and write other"
          + " tables than the test. Mark the class with @DynasetTest, instead of a DynasetExtension"
          + " with @RegisterExtension.");
    }
    return Optional.empty();
  }

  /** Whether a context, or one above it, has a Dynaset. None is made to find out. */
  static boolean hasDynaset(ApplicationContext context) {
    return BeanFactoryUtils.beanNamesForTypeIncludingAncestors(context, Dynaset.class, true, false)
            .length
        > 0;
  }

  private static @Nullable ContextSlot slot(ApplicationContext context) {
    return context.getBeanProvider(ContextSlot.class).getIfAvailable();
  }

  private static ContextSlot.User user(ExtensionContext owner) {
    return new ContextSlot.User(owner.getUniqueId(), words(owner));
  }

  private static String words(ExtensionContext owner) {
    String type = owner.getRequiredTestClass().getName();
    return owner.getTestMethod().map(method -> type + "." + method.getName()).orElse(type);
  }

  /** Fields of the classes around a nested one are set by the contexts of these. */
  private static void refuseOtherContext(ExtensionContext owner, ContextSlot slot) {
    for (Class<?> around = owner.getRequiredTestClass().getEnclosingClass();
        SpringTests.isOne(around);
        around = around.getEnclosingClass()) {
      Optional<ExtensionContext> outer = contextOf(around, owner);
      if (outer.isPresent() && slot(SpringExtension.getApplicationContext(outer.get())) != slot) {
        throw new ExtensionConfigurationException(words(owner)
            + " has another application context of"
            + " Spring than " + around.getName() + " around it, and with it other tables. Make it a"
            + " class of its own.");
      }
    }
  }

  private static Optional<ExtensionContext> contextOf(Class<?> test, ExtensionContext within) {
    Optional<ExtensionContext> candidate = within.getParent();
    while (candidate.isPresent()
        && !candidate.get().getTestClass().filter(test::equals).isPresent()) {
      candidate = candidate.get().getParent();
    }
    return candidate;
  }
}
