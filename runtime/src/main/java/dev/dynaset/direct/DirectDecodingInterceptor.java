package dev.dynaset.direct;

/**
 * The interceptor for clients that the AWS SDK does not give one to. It finds one on the class path,
 * and calls it on every client of DynamoDB. Where it does not, on the module path or in a jar that
 * is merged of others, a client is given it: {@code DynamoDbClient.builder()
 * .overrideConfiguration(o -> o.addExecutionInterceptor(new DirectDecodingInterceptor()))}. Twice on
 * a client, it is as good as once.
 *
 * <p>Without it Dynaset works as well, takes more time, and more often does not know what a write has
 * done that was sent again.
 */
public final class DirectDecodingInterceptor extends ClientInterceptor {
  /** For a client that is built by hand. */
  public DirectDecodingInterceptor() {}
}
