package dev.dynaset;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Adds up the capacity that requests consume: {@code
 * orders.byCustomer("ann").withConsumedCapacity(meter)}. DynamoDB is asked for it with each request,
 * at no cost. When a method returns, or a future of it is done, its requests are in.
 *
 * <p>One meter may be given to any number of reads, or to {@link DynasetBuilder#onRequest} for all
 * that a {@link Dynaset} sends. It is thread-safe, and remembers each request, some 100 bytes: it is
 * for a piece of work, not for the life of an application.
 */
public final class CapacityMeter implements RequestListener {
  private final Queue<Call> calls = new ConcurrentLinkedQueue<>();

  /** A meter at zero. */
  public CapacityMeter() {}

  /**
   * What one request has consumed.
   *
   * @param operation as DynamoDB names it, such as {@code Query}
   * @param tables the tables by their names in DynamoDB, or their ARNs
   * @param index the index that was read; empty for the table itself
   * @param units read or write units; 0 if DynamoDB did not say
   */
  public record Call(String operation, List<String> tables, Optional<String> index, double units) {
    /** Keeps a copy of the tables. */
    public Call {
      tables = List.copyOf(tables);
    }
  }

  /** For Dynaset. Requests that have failed are left out: DynamoDB does not say what they consume. */
  @Override
  public void onRequest(RequestEvent event) {
    if (event.isSuccess()) {
      calls.add(new Call(
          event.operation(),
          event.tables(),
          event.index(),
          event.consumedCapacity().orElse(0)));
    }
  }

  /** The units of all requests so far, those for reads and those for writes alike. */
  public double total() {
    return calls.stream().mapToDouble(Call::units).sum();
  }

  /** How many requests were answered so far. */
  public int requests() {
    return calls.size();
  }

  /** What each request has consumed, in the order in which they were answered; a copy. */
  public List<Call> calls() {
    return List.copyOf(calls);
  }

  /** The total and the number of requests. */
  @Override
  public String toString() {
    List<Call> now = calls();
    return now.stream().mapToDouble(Call::units).sum() + " units in " + now.size()
        + (now.size() == 1 ? " request" : " requests");
  }
}
