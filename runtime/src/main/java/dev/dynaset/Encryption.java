package dev.dynaset;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;

/**
 * Finds out whether AWS's Database Encryption SDK for DynamoDB encrypts the items of a client. It is
 * known by name: there is no dependency on it.
 */
final class Encryption {
  private static final String INTERCEPTOR =
      "software.amazon.cryptography.dbencryptionsdk.dynamodb.DynamoDbEncryptionInterceptor";

  private Encryption() {}

  static boolean isOn(DynamoDbClient client) {
    DynamoDbServiceClientConfiguration configuration = configuration(client);
    if (configuration == null) {
      return false;
    }
    for (ExecutionInterceptor interceptor :
        configuration.overrideConfiguration().executionInterceptors()) {
      if (isOf(interceptor.getClass())) {
        return true;
      }
    }
    return false;
  }

  static boolean isOf(Class<? extends ExecutionInterceptor> interceptor) {
    return interceptor.getName().equals(INTERCEPTOR);
  }

  /** Null of a client that does not tell, as mocks do not. */
  private static @Nullable DynamoDbServiceClientConfiguration configuration(DynamoDbClient client) {
    try {
      return client.serviceClientConfiguration();
    } catch (UnsupportedOperationException e) {
      return null;
    }
  }
}
