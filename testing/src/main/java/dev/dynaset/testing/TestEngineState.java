package dev.dynaset.testing;

import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The server and the slots that all test classes of a JVM share. JUnit closes it after the last
 * test.
 */
// JUnit 5.10 knows no other closeable; JUnit 6 has it still.
@SuppressWarnings("deprecation")
final class TestEngineState implements ExtensionContext.Store.CloseableResource {
  private final TestServer server = TestServer.start();
  private final SlotPool slots = new SlotPool(server);

  Lease lease(TestSettings settings) {
    return new Lease(slots, settings);
  }

  @Override
  public void close() {
    slots.close();
    server.close();
  }
}
