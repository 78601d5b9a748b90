package dev.dynaset.testing;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A slot for as long as a test, or a class, needs it. JUnit closes it, also if the test fails. */
// JUnit 5.10 closes the one, JUnit 6 asks for the other.
@SuppressWarnings("deprecation")
final class Lease implements ExtensionContext.Store.CloseableResource, AutoCloseable {
  private final SlotPool pool;
  private final Slot slot;
  private final Dynaset dynaset;

  private Lease(SlotPool pool, Slot slot, TestSettings settings) {
    this.pool = pool;
    this.slot = slot;
    DynasetBuilder builder = Dynaset.builder().asyncClient(slot::asyncClient);
    settings.configure().accept(builder);
    this.dynaset = builder
        .client(slot.client())
        .tableNames(name -> slot.tableName(settings.prefix(), name))
        .onTable(slot::ensure)
        .build();
    settings.tables().forEach(table -> GeneratedTables.of(GeneratedTables.classOf(table), dynaset));
  }

  static Lease of(SlotPool pool, TestSettings settings) {
    Slot slot = pool.take();
    try {
      return new Lease(pool, slot, settings);
    } catch (RuntimeException e) {
      pool.giveBack(slot);
      throw e;
    }
  }

  Slot slot() {
    return slot;
  }

  Dynaset dynaset() {
    return dynaset;
  }

  @Override
  public void close() {
    slot.clean();
    pool.giveBack(slot);
  }
}
