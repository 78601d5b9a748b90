package dev.dynaset.testing;

import dev.dynaset.Dynaset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A lease of the slot of an application context, which hands out what that has. */
final class ContextLease extends Lease {
  private final ApplicationContext context;
  private final ContextSlot slot;
  private final boolean isOwner;
  private final Dynaset dynaset;

  private ContextLease(
      ApplicationContext context, ContextSlot slot, boolean isOwner, TestSettings settings) {
    this.context = context;
    this.slot = slot;
    this.isOwner = isOwner;
    Dynaset ofContext = bean(Dynaset.class);
    this.dynaset = ofContext == null ? slot.slot().dynaset(settings) : ofContext;
    bind(settings.tables(), dynaset);
  }

  static ContextLease of(
      ApplicationContext context, ContextSlot slot, String test, TestSettings settings) {
    boolean isOwner = slot.enter(test);
    try {
      return new ContextLease(context, slot, isOwner, settings);
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
  Slot slot() {
    return slot.slot();
  }

  @Override
  Dynaset dynaset() {
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
