package dev.dynaset.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The slot of an application context of Spring, for as long as that is open. */
final class ContextSlot implements AutoCloseable {
  /** The name of the bean. */
  static final String BEAN = "dev.dynaset.testing.slot";

  private final TestEngine engine;
  private final Slot slot;
  private @Nullable String user;
  private boolean isClosed;

  private ContextSlot(TestEngine engine) {
    this.engine = engine;
    this.slot = engine.slots().take();
  }

  static ContextSlot take() {
    return new ContextSlot(TestEngine.acquire());
  }

  Slot slot() {
    return slot;
  }

  /**
   * Begins a test, or a class of them.
   *
   * @param id that of JUnit, which starts with those of the classes around it
   * @return whether it has the slot for itself; if not, a class around it has
   */
  synchronized boolean enter(String id) {
    if (user != null) {
      if (id.startsWith(user + "/")) {
        return false;
      }
      throw new ExtensionConfigurationException("Tests with the same application context of Spring"
          + " share its tables, and cannot run at the same time, as " + user + " and " + id
          + " do. Mark their classes with @Execution(SAME_THREAD) and @ResourceLock(\"shop\"), a"
          + " name that these classes share.");
    }
    user = id;
    slot.requests().clear();
    return true;
  }

  /** Ends what {@link #enter} began. */
  synchronized void leave() {
    user = null;
    if (!isClosed) {
      slot.restore();
    }
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    slot.clean();
    engine.slots().giveBack(slot);
    engine.release();
  }
}
