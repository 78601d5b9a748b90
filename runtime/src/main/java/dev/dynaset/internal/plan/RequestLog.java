package dev.dynaset.internal.plan;

import dev.dynaset.RequestEvent;
import dev.dynaset.RequestListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is logged about requests. Values of items are in none of it. */
final class RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger("dev.dynaset.requests");

  private RequestLog() {}

  static boolean isOn() {
    return LOG.isDebugEnabled();
  }

  static void before(Step.Send<?> sent) {
    if (isOn()) {
      LOG.debug("{}", sent.line());
    }
  }

  static void after(RequestEvent event) {
    LOG.debug("{}", event);
  }

  /** Messages of exceptions may hold values, such as those of the AWS SDK: they are for DEBUG. */
  static void failed(RequestListener listener, Exception failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    LOG.warn(
        "A listener of requests has thrown a {}{}: {}. The request is not disturbed."
            + " At level DEBUG, the whole exception is logged.",
        failure.getClass().getName(),
        trace.length == 0 ? "" : " at " + trace[0],
        listener.getClass().getName());
    LOG.debug("The exception of {}", listener.getClass().getName(), failure);
  }
}
