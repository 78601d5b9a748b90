package dev.dynaset;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** What a read or a write would send, without sending it; for logs, tests and curiosity. */
public final class Explanation {
  private final @Nullable DynamoDbRequest request;
  private final String text;

  private Explanation(@Nullable DynamoDbRequest request, String text) {
    this.request = request;
    this.text = Objects.requireNonNull(text, "text");
  }

  /** For the runtime: what sends this request first. */
  public static Explanation of(DynamoDbRequest request, String text) {
    return new Explanation(Objects.requireNonNull(request, "request"), text);
  }

  /** For the runtime: what sends nothing. */
  public static Explanation ofNothing(String text) {
    return new Explanation(null, text);
  }

  /**
   * The first request, exactly as it would be sent; empty if nothing would be sent. It holds the
   * values of the item, those that are sensitive too.
   */
  public Optional<DynamoDbRequest> request() {
    return Optional.ofNullable(request);
  }

  /** In words, with values in place of placeholders; those that are sensitive are {@code ***}. */
  @Override
  public String toString() {
    return text;
  }
}
