package dev.dynaset.tests.direct;

import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What has come out of a reading.
 *
 * @param value what it gives; null if it has failed
 * @param failure the classes and messages of what it throws and of its causes; empty if it gives
 *     something
 */
public record Outcome(@Nullable Object value, String failure) {
  /** Once it has thrown many of these from one place, the JVM leaves their messages out. */
  private static final Set<Class<?>> MADE_BY_THE_JVM = Set.of(
      NullPointerException.class,
      ArithmeticException.class,
      ArrayIndexOutOfBoundsException.class,
      ArrayStoreException.class,
      ClassCastException.class);

  /** What comes out of a call that blocks. */
  static Outcome of(Supplier<?> call) {
    try {
      return new Outcome(call.get(), "");
    } catch (RuntimeException e) {
      Throwable thrown =
          e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
      return new Outcome(null, describe(thrown));
    }
  }

  /** Whether it gives something. */
  public boolean isSuccess() {
    return failure.isEmpty();
  }

  private static String describe(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      text.append(each.getClass().getName());
      if (!MADE_BY_THE_JVM.contains(each.getClass())) {
        text.append(": ").append(each.getMessage());
      }
      text.append('\n');
    }
    return text.toString();
  }
}
