package dev.dynaset.testing;

import dev.dynaset.Dynaset;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A slot for as long as a test, or a class, needs it. JUnit closes it, also if the test fails. */
// JUnit 5.10 closes the one, JUnit 6 asks for the other.
@SuppressWarnings("deprecation")
abstract class Lease implements ExtensionContext.Store.CloseableResource, AutoCloseable {
  abstract Slot slot();

  /** The Dynaset that the test is given. */
  abstract Dynaset dynaset();

  /** The generated table of a class that the test is given. */
  Object table(Class<?> type) {
    return GeneratedTables.of(type, dynaset());
  }

  /** Called before each test, also if the lease is that of its class. */
  void beginTest() {}

  /** Empties what the test has written to, and lets others have the slot. */
  @Override
  public abstract void close();

  /** Binds tables that a test reaches with a client only. */
  static void bind(Iterable<Class<?>> tables, Dynaset dynaset) {
    tables.forEach(table -> GeneratedTables.of(GeneratedTables.classOf(table), dynaset));
  }
}
