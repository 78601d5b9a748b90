package dev.dynaset.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The slots of a JVM: as many as tests have run at the same time. */
final class SlotPool implements AutoCloseable {
  /** As many as ten letters and digits can tell apart. */
  private static final long RANGE = 36L * 36 * 36 * 36 * 36 * 36 * 36 * 36 * 36 * 36;

  private final TestServer server;
  private final String jvm;
  private final Deque<Slot> free = new ArrayDeque<>();
  private final List<Slot> all = new ArrayList<>();

  SlotPool(TestServer server) {
    this.server = server;
    this.jvm = server.isShared() ? unique() + "." : "";
  }

  /** Not the process id: in containers of their own many have the same. */
  private static String unique() {
    return Long.toString(ThreadLocalRandom.current().nextLong(RANGE), Character.MAX_RADIX);
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
