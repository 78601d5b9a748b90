package dev.dynaset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a mock of the class of a client answers, without a library for mocks. */
class DirectDecodingRuleTest {
  private static final DirectDecodingRule ON = new DirectDecodingRule(true, Set.of());

  private final DynamoDbClient client = DynamoDbClient.builder()
      .region(Region.US_EAST_1)
      .credentialsProvider(AnonymousCredentialsProvider.create())
      .build();

  @Test
  void aClientOfTheSdkIsTaken() {
    assertThat(ON.of(client)).hasToString("on");
  }

  @Test
  void aMockOfItIsNot() {
    assertThat(ON.of(client.getClass(), () -> null))
        .hasToString("off: a " + client.getClass().getName()
            + " does not tell its interceptors, as mocks do not");
  }

  @Test
  void oneThatRefusesToTellIsNot() {
    DirectDecoding decoding = ON.of(client.getClass(), () -> {
      throw new UnsupportedOperationException();
    });

    assertThat(decoding.isOn()).isFalse();
  }

  @Test
  void switchedOffNoClientIsAsked() {
    DirectDecodingRule off = new DirectDecodingRule(false, Set.of());

    assertThat(off.of(client.getClass(), () -> {
          throw new AssertionError("It was asked.");
        }))
        .hasToString("off: it is switched off by directDecoding(false)");
  }
}
