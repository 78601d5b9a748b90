package dynaset.sdk;

import dev.dynaset.direct.ClientInterceptor;

/**
 * The interceptor that the AWS SDK finds on the class path, by its name in a file of text. A name in
 * text stays as it is when {@code dev.dynaset} is relocated, and the AWS SDK makes no client of
 * DynamoDB at all if there is no class of that name: so it is in a package that is not relocated with
 * the rest. Applications do without it.
 */
public final class RegisteredInterceptor extends ClientInterceptor {
  /** For the AWS SDK. */
  public RegisteredInterceptor() {}
}
