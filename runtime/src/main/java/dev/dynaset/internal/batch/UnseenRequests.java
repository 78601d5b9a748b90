package dev.dynaset.internal.batch;

import dev.dynaset.DirectDecoding;
import dev.dynaset.schema.TableBinding;

/** Requests of which nobody sees what is in them on the way, so that their bodies can be made at once. */
public final class UnseenRequests {
  private UnseenRequests() {}

  /**
   * Whether nobody looks at requests about a table, or changes them.
   *
   * @param client whether the client that sends them lets it
   */
  public static boolean areOf(TableBinding<?, ?> table, DirectDecoding client) {
    return client.isOnForRequests() && table.hasPlainRequests();
  }
}
