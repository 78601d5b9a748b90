package dev.dynaset;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** What a read or a write would send, without sending it; for logs, reviews and tests. */
public final class Explanation {
  private final @Nullable DynamoDbRequest request;
  private final String text;
  private final List<String> warnings;
  private final @Nullable ReadCost cost;

  private Explanation(
      @Nullable DynamoDbRequest request,
      String text,
      List<String> warnings,
      @Nullable ReadCost cost) {
    this.request = request;
    this.text = Objects.requireNonNull(text, "text");
    this.warnings = List.copyOf(warnings);
    this.cost = cost;
  }

  /** For the runtime: what sends this request first. */
  public static Explanation of(DynamoDbRequest request, String text) {
    return new Explanation(Objects.requireNonNull(request, "request"), text, List.of(), null);
  }

  /** For the runtime: what sends this request first, and reads. */
  public static Explanation of(
      DynamoDbRequest request, String text, List<String> warnings, ReadCost cost) {
    return new Explanation(Objects.requireNonNull(request, "request"), text, warnings, cost);
  }

  /** For the runtime: what sends nothing. */
  public static Explanation ofNothing(String text) {
    return new Explanation(null, text, List.of(), null);
  }

  /**
   * The first request, exactly as it would be sent; empty if nothing would be sent. It holds the
   * values of the item, those that are sensitive too.
   */
  public Optional<DynamoDbRequest> request() {
    return Optional.ofNullable(request);
  }

  /** The operation, as DynamoDB names it: {@code Query}; empty if nothing would be sent. */
  public Optional<String> operation() {
    return request().map(sent -> sent.getClass().getSimpleName().replace("Request", ""));
  }

  /** What a reviewer would ask about, such as a scan, or a filter that may read in vain. */
  public List<String> warnings() {
    return warnings;
  }

  /**
   * An estimate of the read units that all requests together consume, if each item that they
   * evaluate has so many bytes. Empty if it is not known how many items these are, as without a
   * limit or with a filter, or if this is no read.
   *
   * @param itemBytes the size of an item, names of attributes included
   * @throws IllegalArgumentException if {@code itemBytes} is not positive
   */
  public OptionalDouble estimatedReadUnits(int itemBytes) {
    return cost == null || cost.evaluatedItems().isEmpty()
        ? OptionalDouble.empty()
        : estimatedReadUnits(itemBytes, cost.evaluatedItems().getAsLong());
  }

  /**
   * An estimate of the read units that all requests together consume, if they evaluate so many items
   * of so many bytes. Empty if this is no read.
   *
   * <p>DynamoDB counts the bytes of all items that a request evaluates in steps of 4 KB: half a unit
   * for each step, a whole one if the read is consistent. Items that are looked up in the table
   * behind an index count each for itself, on top of the entries of the index, which are taken to be
   * as long as the items.
   *
   * @throws IllegalArgumentException if {@code itemBytes} is not positive or {@code items} is
   *     negative
   */
  public OptionalDouble estimatedReadUnits(int itemBytes, long items) {
    return cost == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(cost.readUnits(itemBytes, items));
  }

  /**
   * In words, with values in place of placeholders; those that are sensitive are {@code ***}. The
   * warnings are in it.
   */
  @Override
  public String toString() {
    return text;
  }
}
