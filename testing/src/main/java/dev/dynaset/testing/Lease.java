package dev.dynaset.testing;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A slot for as long as a test, or a class, needs it. JUnit closes it, also if the test fails. */
// JUnit 5.10 knows no other closeable; JUnit 6 has it still.
@SuppressWarnings("deprecation")
final class Lease implements ExtensionContext.Store.CloseableResource {
  private final SlotPool pool;
  private final Slot slot;
  private final Dynaset dynaset;

  Lease(SlotPool pool, TestSettings settings) {
    this.pool = pool;
    this.slot = pool.take();
    DynasetBuilder builder = Dynaset.builder();
    settings.configure().accept(builder);
    this.dynaset = builder
        .client(slot.client())
        .tableNames(name -> slot.tableName(settings.prefix(), name))
        .onTable(slot::ensure)
        .build();
    settings.tables().forEach(table -> GeneratedTables.of(GeneratedTables.classOf(table), dynaset));
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
