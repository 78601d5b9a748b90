package dev.dynaset.testing;

import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The server and the slots that all test classes of a JVM share. JUnit closes it after the last
 * test.
 */
// JUnit 5.10 closes the one, JUnit 6 asks for the other.
@SuppressWarnings("deprecation")
final class TestEngineState implements ExtensionContext.Store.CloseableResource, AutoCloseable {
  private final TestServer server = TestServer.start();
  private final SlotPool slots = new SlotPool(server);

  Lease lease(TestSettings settings) {
    return Lease.of(slots, settings);
  }

  @Override
  public void close() {
    slots.close();
    server.close();
  }
}
