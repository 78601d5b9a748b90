package dev.dynaset;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction is sent: {@code
 * TransactionOptions.defaults().token("order-17").withConsumedCapacity(meter)}. Immutable: each
 * method gives other options, and does not change these.
 */
public final class TransactionOptions {
  private static final int MAX_TOKEN_LENGTH = 36;
  private static final TransactionOptions DEFAULTS =
      new TransactionOptions(null, false, List.of(), List.of());

  private final @Nullable String token;
  private final boolean isIgnoringVersions;
  private final List<CapacityMeter> meters;
  private final List<RequestCustomizer> customizers;

  private TransactionOptions(
      @Nullable String token,
      boolean isIgnoringVersions,
      List<CapacityMeter> meters,
      List<RequestCustomizer> customizers) {
    this.token = token;
    this.isIgnoringVersions = isIgnoringVersions;
    this.meters = meters;
    this.customizers = customizers;
  }

  /** No token of the application: the AWS SDK makes one for each call. */
  public static TransactionOptions defaults() {
    return DEFAULTS;
  }

  /**
   * What tells the transaction from others: within ten minutes, DynamoDB does nothing when the same
   * writes come with the same token again. Reads have no use for it.
   *
   * @param clientRequestToken 1 to 36 characters
   * @throws IllegalArgumentException if it is shorter or longer
   */
  public TransactionOptions token(String clientRequestToken) {
    int length = Objects.requireNonNull(clientRequestToken, "token").length();
    if (length == 0 || length > MAX_TOKEN_LENGTH) {
      throw new IllegalArgumentException("The token of a transaction must have 1 to "
          + MAX_TOKEN_LENGTH + " characters, not " + length + ".");
    }
    return new TransactionOptions(clientRequestToken, isIgnoringVersions, meters, customizers);
  }

  /**
   * Writes of models with a version do not look at the version that is stored. A {@code put} writes
   * the version of the item that it is given, plus one, which may be one that somebody has read of
   * another write; their next write is then not found to be stale. By default, versions are looked
   * at, and a {@code put} with {@code lastWriteWins()}, which would have to count on from the version
   * that is stored, is refused.
   */
  public TransactionOptions ignoringVersions() {
    return new TransactionOptions(token, true, meters, customizers);
  }

  /** Adds what the requests consume to a meter. Called again, each meter measures. */
  public TransactionOptions withConsumedCapacity(CapacityMeter meter) {
    List<CapacityMeter> more = new ArrayList<>(meters);
    more.add(Objects.requireNonNull(meter, "meter"));
    return new TransactionOptions(token, isIgnoringVersions, List.copyOf(more), customizers);
  }

  /**
   * Lets a customizer change the requests just before they are sent, after those that there are and
   * before those of the {@link Dynaset}.
   */
  public TransactionOptions customize(RequestCustomizer customizer) {
    List<RequestCustomizer> more = new ArrayList<>(customizers);
    more.add(Objects.requireNonNull(customizer, "customizer"));
    return new TransactionOptions(token, isIgnoringVersions, meters, List.copyOf(more));
  }

  /** What tells the transaction from others, if anything does. */
  public Optional<String> token() {
    return Optional.ofNullable(token);
  }

  /** Whether writes do not look at the versions of items. */
  public boolean isIgnoringVersions() {
    return isIgnoringVersions;
  }

  /** What measures the requests. */
  public List<CapacityMeter> meters() {
    return meters;
  }

  /** What changes the requests before they are sent, in its order. */
  public List<RequestCustomizer> customizers() {
    return customizers;
  }
}
