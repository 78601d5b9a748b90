package dev.dynaset.testing;

import dev.dynaset.Dynaset;

/** A lease of a slot that no other test has at the same time, with a Dynaset of its own. */
final class PoolLease extends Lease {
  private final SlotPool pool;
  private final Slot slot;
  private final Dynaset dynaset;

  private PoolLease(SlotPool pool, Slot slot, TestSettings settings) {
    this.pool = pool;
    this.slot = slot;
    this.dynaset = slot.dynaset(settings);
    bind(settings.tables(), dynaset);
  }

  static PoolLease of(SlotPool pool, TestSettings settings) {
    Slot slot = pool.take();
    try {
      return new PoolLease(pool, slot, settings);
    } catch (RuntimeException e) {
      pool.giveBack(slot);
      throw e;
    }
  }

  @Override
  Slot slot() {
    return slot;
  }

  @Override
  Dynaset dynaset() {
    return dynaset;
  }

  @Override
  public void close() {
    slot.clean();
    pool.giveBack(slot);
  }
}
