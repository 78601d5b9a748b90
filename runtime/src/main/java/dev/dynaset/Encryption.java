package dev.dynaset;

import dev.dynaset.direct.ProxiedClient;
import dev.dynaset.direct.VerifiedClient;
import java.util.List;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Finds out whether AWS's Database Encryption SDK for DynamoDB encrypts the items of a client. It is
 * known by name: there is no dependency on it.
 */
final class Encryption {
  private static final String INTERCEPTOR =
      "software.amazon.cryptography.dbencryptionsdk.dynamodb.DynamoDbEncryptionInterceptor";

  private Encryption() {}

  /** Asks clients of the AWS SDK alone: mocks and other implementations are not called. */
  static boolean isOn(DynamoDbClient client) {
    Object behind = VerifiedClient.isOfTheSdk(client.getClass())
        ? client
        : ProxiedClient.behind(client).client();
    return behind instanceof DynamoDbClient sdk
        && VerifiedClient.isOfTheSdk(sdk.getClass())
        && isIn(sdk.serviceClientConfiguration().overrideConfiguration().executionInterceptors());
  }

  private static boolean isIn(List<ExecutionInterceptor> interceptors) {
    for (ExecutionInterceptor interceptor : interceptors) {
      if (isOf(interceptor.getClass())) {
        return true;
      }
    }
    return false;
  }

  static boolean isOf(Class<? extends ExecutionInterceptor> interceptor) {
    return interceptor.getName().equals(INTERCEPTOR);
  }
}
