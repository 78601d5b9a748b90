package dev.dynaset.tests;

import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** On every client in the second run of these tests: it does nothing, but nobody knows that. */
public final class UnknownInterceptor implements ExecutionInterceptor {
  /** For the AWS SDK. */
  public UnknownInterceptor() {}
}
