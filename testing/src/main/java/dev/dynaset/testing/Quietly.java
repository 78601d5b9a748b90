package dev.dynaset.testing;

import java.util.function.Supplier;

/**
 * Marks the requests of the extension itself, which no test has sent: they are not recorded, and
 * meet no faults.
 */
final class Quietly {
  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  private Quietly() {}

  static void run(Runnable work) {
    call(() -> {
      work.run();
      return true;
    });
  }

  static <R> R call(Supplier<R> work) {
    DEPTH.set(DEPTH.get() + 1);
    try {
      return work.get();
    } finally {
      DEPTH.set(DEPTH.get() - 1);
    }
  }

  /** Whether the requests of this thread are those of the extension. */
  static boolean isOn() {
    return DEPTH.get() > 0;
  }
}
