package dev.dynaset.direct;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Failures before there was a connection. The asynchronous clients of the AWS SDK read the body of a
 * request before they connect, and tell of all attempts but the last in words only.
 */
final class NeverConnected {
  private static final List<String> WORDS = List.of(
      "Connection refused",
      "connection timed out",
      "Connect timed out",
      "No route to host",
      "UnknownHostException",
      "Failed to resolve",
      "Acquire operation took longer",
      "Maximum pending connection acquisitions exceeded");

  private NeverConnected() {}

  /** How many attempts of a request that has failed never had a connection. */
  static int attempts(Throwable failure) {
    int count = isKindOf(failure) ? 1 : 0;
    for (Throwable earlier : failure.getSuppressed()) {
      if (says(earlier.getMessage())) {
        count++;
      }
    }
    return count;
  }

  /** Whether a failure is, or comes from, one before there was a connection. */
  static boolean isKindOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof NoRouteToHostException
          || cause instanceof UnknownHostException
          || says(cause.getMessage())) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(@Nullable String message) {
    if (message == null) {
      return false;
    }
    for (String words : WORDS) {
      if (message.contains(words)) {
        return true;
      }
    }
    return false;
  }
}
