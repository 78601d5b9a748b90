package dev.dynaset.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The slots of a JVM: as many as tests have run at the same time. */
final class SlotPool implements AutoCloseable {
  private final TestServer server;
  private final String jvm;
  private final Deque<Slot> free = new ArrayDeque<>();
  private final List<Slot> all = new ArrayList<>();

  SlotPool(TestServer server) {
    this.server = server;
    this.jvm = server.isShared()
        ? Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX)
            + Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36), Character.MAX_RADIX)
            + "."
        : "";
  }

  /** A slot that nobody else has until it is given back. */
  synchronized Slot take() {
    // The one that was used last: its tables are there, and its clients are warm.
    Slot slot = free.poll();
    if (slot == null) {
      slot = new Slot(server, jvm + (all.size() + 1));
      all.add(slot);
    }
    return slot;
  }

  synchronized void giveBack(Slot slot) {
    free.push(slot);
  }

  /** Closes the slots; a shared server is left as it was found. */
  @Override
  public synchronized void close() {
    for (Slot slot : all) {
      slot.close(server.isShared());
    }
  }
}
