package dev.dynaset;

/**
 * Hears of each request that Dynaset has sent, see {@link DynasetBuilder#onRequest}: for metrics,
 * traces and logs.
 *
 * <p>It is called when the response or the failure is there, before the caller gets to see what comes
 * of it: on the thread of the caller, of {@code …Async} methods on a thread of the client. It must be
 * thread-safe and must not block.
 */
@FunctionalInterface
public interface RequestListener {
  /**
   * A request has ended. An exception that is thrown here is logged as a warning under {@code
   * dev.dynaset.requests}, and disturbs nothing else; only an {@link Error} passes to the caller.
   */
  void onRequest(RequestEvent event);
}
