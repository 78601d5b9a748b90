package dev.dynaset.testing;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;

/** What goes wrong with one request. */
interface Fault {
  /** Throws, or gives the request that is sent. */
  default SdkRequest beforeSending(SdkRequest request, ExecutionAttributes attributes) {
    return request;
  }

  /** Throws, or gives the response that is seen. */
  default SdkResponse afterResponse(SdkResponse response, ExecutionAttributes attributes) {
    return response;
  }
}
