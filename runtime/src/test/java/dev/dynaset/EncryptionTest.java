package dev.dynaset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.cryptography.dbencryptionsdk.dynamodb.DynamoDbEncryptionInterceptor;

class EncryptionTest {
  private static DynamoDbClient client(ExecutionInterceptor... interceptors) {
    return DynamoDbClient.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .overrideConfiguration(config -> {
          for (ExecutionInterceptor interceptor : interceptors) {
            config.addExecutionInterceptor(interceptor);
          }
        })
        .build();
  }

  @Test
  void isFoundByTheNameOfItsInterceptor() {
    try (DynamoDbClient encrypting = client(new DynamoDbEncryptionInterceptor());
        DynamoDbClient other = client(new ExecutionInterceptor() {})) {
      Dynaset found = Dynaset.builder().client(encrypting).build();

      assertThat(found.readsWholeItems()).isTrue();
      assertThat(found.directDecoding().isOn()).isFalse();
      assertThat(Dynaset.builder().client(other).build().readsWholeItems()).isFalse();
      assertThat(Dynaset.builder().client(encrypting).wholeItems(false).build().readsWholeItems())
          .isFalse();
    }
  }

  @Test
  void aClientThatDoesNotTellHasNone() {
    DynamoDbClient untold = new DynamoDbClient() {
      @Override
      public String serviceName() {
        return "dynamodb";
      }

      @Override
      public void close() {}
    };

    assertThat(Dynaset.builder().client(untold).build().readsWholeItems()).isFalse();
  }

  @Test
  void aMockIsNotAsked() {
    DynamoDbClient mock = (DynamoDbClient) Proxy.newProxyInstance(
        DynamoDbClient.class.getClassLoader(),
        new Class<?>[] {DynamoDbClient.class},
        (proxy, method, arguments) -> {
          throw new AssertionError(method);
        });

    assertThat(Dynaset.builder().client(mock).build().readsWholeItems()).isFalse();
  }

  @Test
  void isNeverTakenForAnInterceptorThatDoesNotLookAtItems() {
    assertThatThrownBy(
            () -> Dynaset.builder().directDecodingWith(DynamoDbEncryptionInterceptor.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("decrypts the items of responses");
  }
}
