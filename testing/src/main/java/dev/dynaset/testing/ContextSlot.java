package dev.dynaset.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The slot of an application context of Spring, for as long as that is open. */
final class ContextSlot implements AutoCloseable {
  /** The name of the bean. */
  static final String BEAN = "dev.dynaset.testing.slot";

  /**
   * Who has the slot.
   *
   * @param id that of JUnit, which starts with those of the classes around it
   * @param words the class and the method, for messages
   */
  record User(String id, String words) {
    private boolean isWithin(User other) {
      return id.startsWith(other.id + "/");
    }
  }

  private final TestEngine engine;
  private final Slot slot;
  private @Nullable User user;
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
   * Begins a test, or a class of them, with empty tables: the application may have written.
   *
   * @return whether it has the slot for itself; if not, a class around it has
   */
  synchronized boolean enter(User next) {
    if (user == null) {
      slot.restore();
      user = next;
      return true;
    }
    if (next.isWithin(user)) {
      return false;
    }
    if (next.id().equals(user.id())) {
      throw new ExtensionConfigurationException(next.words() + " has both @DynasetTest and a"
          + " DynasetExtension with @RegisterExtension. Keep @DynasetTest.");
    }
    throw new ExtensionConfigurationException(user.words() + " and " + next.words() + " run at the"
        + " same time, and have the same application context of Spring, whose tables they share."
        + " Mark all test classes of this context with @ResourceLock(\"shop\"), or another name, so"
        + " that one runs after the other.");
  }

  /** Ends what {@link #enter} began. */
  synchronized void leave() {
    user = null;
    if (!isClosed) {
      slot.restore();
    }
  }

  synchronized boolean isClosed() {
    return isClosed;
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    try {
      slot.clean();
      engine.slots().giveBack(slot);
    } finally {
      engine.release();
    }
  }
}
