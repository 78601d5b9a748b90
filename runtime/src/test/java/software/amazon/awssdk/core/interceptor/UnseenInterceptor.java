package software.amazon.awssdk.core.interceptor;

/** An interceptor that calls itself one of the AWS SDK, as a later version may have. */
public final class UnseenInterceptor implements ExecutionInterceptor {}
