package dev.dynaset;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One request and how it ended. A request is one call of the AWS SDK, however often the SDK tries.
 *
 * @param operation as DynamoDB names it, such as {@code Query}
 * @param tables the tables by their names in DynamoDB, or their ARNs; more than one in batches and
 *     transactions
 * @param index the index that was read; empty for the table itself
 * @param page its number among the requests of its operation in one call of a method such as {@code
 *     list()}, from 1
 * @param startedAt when it was sent, by the clock of the system, whatever {@link
 *     DynasetBuilder#clock} is
 * @param duration from then until the response or failure, with the retries and pauses of the SDK
 * @param returnedItems how many items came back or were counted ({@code Count}), of a Query or Scan
 * @param evaluatedItems how many items were read before the filter ({@code ScannedCount}), of a
 *     Query or Scan
 * @param consumedCapacity the read or write units of all tables and indexes together; empty if
 *     DynamoDB does not say, as after a failure
 * @param error what the AWS SDK threw after its last try; empty if there was a response
 * @param isUncertain whether the request is a write of one item, or a transaction, that DynamoDB may
 *     have carried out without its response having come back: of a request with a response, twice,
 *     or, of a transaction and of {@code onceOnly()}, by an attempt before; of one with an error,
 *     though it has failed
 */
public record RequestEvent(
    String operation,
    List<String> tables,
    Optional<String> index,
    int page,
    Instant startedAt,
    Duration duration,
    OptionalInt returnedItems,
    OptionalInt evaluatedItems,
    OptionalDouble consumedCapacity,
    Optional<Throwable> error,
    boolean isUncertain) {
  /** Keeps a copy of the tables. */
  public RequestEvent {
    tables = List.copyOf(tables);
  }

  /** Whether there was a response. */
  public boolean isSuccess() {
    return error.isEmpty();
  }

  /** All of it in one line, without any value of an item and without the message of the error. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(operation).append(' ').append(String.join(", ", tables));
    index.ifPresent(name -> line.append(" index ").append(name));
    line.append(", page ").append(page).append(", ").append(duration.toMillis()).append(" ms");
    returnedItems.ifPresent(count -> line.append(", ").append(count).append(" items"));
    evaluatedItems.ifPresent(count -> line.append(" of ").append(count).append(" evaluated"));
    consumedCapacity.ifPresent(units -> line.append(", ").append(units).append(" units"));
    if (isUncertain) {
      line.append(", perhaps done by an attempt before");
    }
    error.ifPresent(thrown -> line.append(", ").append(thrown.getClass().getSimpleName()));
    return line.toString();
  }
}
