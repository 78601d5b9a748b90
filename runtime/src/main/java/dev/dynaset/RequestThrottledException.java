package dev.dynaset;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request was refused, since there were too many, after the AWS SDK has sent it again as often as
 * its retry strategy says. Nothing of it was done. Send it again later, or more slowly, or give the
 * table more capacity.
 */
public final class RequestThrottledException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final transient @Nullable List<String> reasons;

  /**
   * For the runtime of Dynaset, and for tests of what applications do about it.
   *
   * @param reasons why, in the words of DynamoDB, and of which table or index; none if it does not say
   */
  public RequestThrottledException(
      String message, List<String> reasons, @Nullable Throwable cause) {
    super(message, cause);
    this.reasons = List.copyOf(reasons);
  }

  /**
   * Why, in the words of DynamoDB, such as {@code TableWriteProvisionedThroughputExceeded}, and of
   * which table or index; none if it does not say, and after deserialisation.
   */
  public List<String> reasons() {
    return reasons == null ? List.of() : reasons;
  }
}
