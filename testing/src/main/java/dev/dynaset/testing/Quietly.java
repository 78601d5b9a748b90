package dev.dynaset.testing;

/**
 * Marks the requests of the extension itself, which no test has sent: they are not recorded, and
 * meet no faults.
 */
final class Quietly {
  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  private Quietly() {}

  static void run(Runnable work) {
    DEPTH.set(DEPTH.get() + 1);
    try {
      work.run();
    } finally {
      DEPTH.set(DEPTH.get() - 1);
    }
  }

  /** Whether the requests of this thread are those of the extension. */
  static boolean isOn() {
    return DEPTH.get() > 0;
  }
}
