package dev.dynaset.direct;

import static org.assertj.core.api.Assertions.assertThat;

import dynaset.sdk.RegisteredInterceptor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The file by which the AWS SDK finds the interceptor. */
class RegistrationTest {
  private static String text() throws IOException {
    try (InputStream file = RegistrationTest.class.getResourceAsStream(
        "/software/amazon/awssdk/services/dynamodb/execution.interceptors")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void itNamesAClassThatIsNotRelocatedWithTheRest() throws IOException {
    assertThat(text().strip()).isEqualTo(RegisteredInterceptor.class.getName());
    assertThat(RegisteredInterceptor.class.getName()).doesNotStartWith("dev.dynaset");
    assertThat(VerifiedClient.KNOWN_INTERCEPTORS).contains(RegisteredInterceptor.class.getName());
  }

  /** The Enhanced Client's file of that name has no line break at its end. */
  @Test
  void filesThatAreMergedKeepTheirLines() throws IOException {
    assertThat(("com.acme.OtherInterceptor" + text() + "com.acme.OtherInterceptor").lines())
        .containsExactly(
            "com.acme.OtherInterceptor",
            RegisteredInterceptor.class.getName(),
            "com.acme.OtherInterceptor");
  }

  @Test
  void clientsHaveIt() {
    try (DynamoDbClient client =
        DynamoDbClient.builder().region(Region.US_EAST_1).build()) {
      assertThat(
              client.serviceClientConfiguration().overrideConfiguration().executionInterceptors())
          .hasAtLeastOneElementOfType(RegisteredInterceptor.class);
    }
  }
}
