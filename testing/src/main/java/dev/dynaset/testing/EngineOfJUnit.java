package dev.dynaset.testing;

import org.junit.jupiter.api.extension.ExtensionContext;

/** The engine for as long as JUnit runs tests, which closes it after the last. */
// JUnit 5.10 closes the one, JUnit 6 asks for the other.
@SuppressWarnings("deprecation")
final class EngineOfJUnit implements ExtensionContext.Store.CloseableResource, AutoCloseable {
  private final TestEngine engine = TestEngine.acquire();

  SlotPool slots() {
    return engine.slots();
  }

  @Override
  public void close() {
    engine.release();
  }
}
