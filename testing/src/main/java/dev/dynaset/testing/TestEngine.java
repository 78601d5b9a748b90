package dev.dynaset.testing;

import org.jspecify.annotations.Nullable;

/**
 * The server and the slots that all tests of a JVM share, for as long as anything needs them: the
 * test classes that JUnit runs, or an application context that outlives these.
 */
final class TestEngine {
  private static @Nullable TestEngine current;

  private final TestServer server = TestServer.start();
  private final SlotPool slots = new SlotPool(server);
  private int users;

  private TestEngine() {}

  /** The engine, which is there until all who have acquired it have released it. */
  static synchronized TestEngine acquire() {
    if (current == null) {
      current = new TestEngine();
    }
    current.users++;
    return current;
  }

  private static synchronized boolean isLast(TestEngine engine) {
    engine.users--;
    if (engine.users > 0) {
      return false;
    }
    current = null;
    return true;
  }

  SlotPool slots() {
    return slots;
  }

  /** To be called once for each {@link #acquire}. */
  void release() {
    if (isLast(this)) {
      slots.close();
      server.close();
    }
  }
}
