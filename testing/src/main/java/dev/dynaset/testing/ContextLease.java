package dev.dynaset.testing;

import dev.dynaset.Dynaset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.springframework.context.ApplicationContext;

/** A lease of the slot of an application context, which hands out what that has. */
final class ContextLease extends Lease {
  private final ApplicationContext context;
  private final ContextSlot slot;
  private final TestSettings settings;
  private final boolean isOwner;
  private @Nullable Dynaset dynaset;

  private ContextLease(
      ApplicationContext context, ContextSlot slot, TestSettings settings, boolean isOwner) {
    this.context = context;
    this.slot = slot;
    this.settings = settings;
    this.isOwner = isOwner;
    if (!settings.tables().isEmpty()) {
      bind(settings.tables(), dynaset());
    }
  }

  static ContextLease of(
      ApplicationContext context, ContextSlot slot, ContextSlot.User test, TestSettings settings) {
    if (!settings.prefix().isEmpty() && SpringContexts.hasDynaset(context)) {
      throw new ExtensionConfigurationException(test.words() + " has the prefix \""
          + settings.prefix()
          + "\", but the Dynaset bean of its application context has names of its"
          + " own. Remove the prefix from @DynasetTest.");
    }
    boolean isOwner = slot.enter(test);
    try {
      return new ContextLease(context, slot, settings, isOwner);
    } catch (RuntimeException e) {
      leave(slot, isOwner);
      throw e;
    }
  }

  private static void leave(ContextSlot slot, boolean isOwner) {
    if (isOwner) {
      slot.leave();
    }
  }

  private <T> @Nullable T bean(Class<T> type) {
    return context.getBeanProvider(type).getIfAvailable();
  }

  @Override
  void beginTest() {
    if (slot.isClosed()) {
      throw new ExtensionConfigurationException(
          "@DirtiesContext has closed the application context,"
              + " but with Isolation.CLASS all tests of the class share its tables. Say it of the class,"
              + " or use Isolation.METHOD.");
    }
  }

  @Override
  Slot slot() {
    return slot.slot();
  }

  /** Asked for when it is needed: a context may have several, and a test may need none. */
  @Override
  synchronized Dynaset dynaset() {
    if (dynaset == null) {
      Dynaset ofContext = bean(Dynaset.class);
      dynaset = ofContext == null ? slot.slot().dynaset(settings) : ofContext;
    }
    return dynaset;
  }

  @Override
  Object table(Class<?> type) {
    Object ofContext = bean(type);
    return ofContext == null ? super.table(type) : ofContext;
  }

  @Override
  public void close() {
    leave(slot, isOwner);
  }
}
