package dev.dynaset;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is done about an item that is read and does not fit its model: {@code
 * orders.byCustomer(c).onUnreadable(Unreadable.skip())}. Immutable.
 */
public final class Unreadable {
  private static final Unreadable FAIL = new Unreadable(null);
  private static final Unreadable SKIP = new Unreadable((item, reason) -> {});

  private final @Nullable BiConsumer<? super Map<String, AttributeValue>, ItemMappingException>
      consumer;

  private Unreadable(
      @Nullable BiConsumer<? super Map<String, AttributeValue>, ItemMappingException> consumer) {
    this.consumer = consumer;
  }

  /** The reading fails with the {@link ItemMappingException}: what happens if nothing is said. */
  public static Unreadable fail() {
    return FAIL;
  }

  /** The item is passed over, and counted as skipped. */
  public static Unreadable skip() {
    return SKIP;
  }

  /**
   * The item is passed over, counted as skipped, and handed to a consumer: to log its key, or to put
   * it aside.
   *
   * <p>The consumer is called while a page is read, before the items of that page are given: on the
   * thread that reads it, which for prefetching, asynchronous and parallel readings is not that of
   * the caller; parallel ones call it from several threads at once. What it throws ends the reading.
   * If the page is read again after that, it is called again for the same items.
   *
   * @param consumer takes the attributes of the item as they came back, of a projection those that it
   *     reads, and why it cannot be read
   */
  public static Unreadable collect(
      BiConsumer<? super Map<String, AttributeValue>, ItemMappingException> consumer) {
    return new Unreadable(Objects.requireNonNull(consumer, "consumer"));
  }

  /** Whether the reading fails. */
  public boolean isFailure() {
    return consumer == null;
  }

  /** For the runtime: does it about an item; throws {@code reason} if the reading fails. */
  public void found(Map<String, AttributeValue> item, ItemMappingException reason) {
    if (consumer == null) {
      throw reason;
    }
    consumer.accept(item, reason);
  }
}
