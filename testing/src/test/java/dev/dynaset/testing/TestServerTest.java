package dev.dynaset.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The server that a property names. */
class TestServerTest {
  private static final String PROPERTY = "dynaset.testing.endpoint";

  @AfterEach
  void forget() {
    System.clearProperty(PROPERTY);
  }

  @Test
  void oneThatIsNotThereIsToldOfByItsSetting() throws Exception {
    String endpoint;
    try (ServerSocket closed = new ServerSocket(0)) {
      endpoint = "http://localhost:" + closed.getLocalPort();
    }
    System.setProperty(PROPERTY, endpoint);

    assertThatThrownBy(TestServer::start)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The server of the tests does not answer: " + endpoint + ", which"
            + " dynaset.testing.endpoint or DYNASET_TESTING_ENDPOINT names. Start it, or leave the"
            + " setting out for an embedded one.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:8000", "localhost", "AWS", "true"})
  void whatIsNoAddressIsToldOf(String given) {
    System.setProperty(PROPERTY, given);

    assertThatThrownBy(TestServer::start)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("dynaset.testing.endpoint or DYNASET_TESTING_ENDPOINT is " + given
            + ", but must be an address such as http://localhost:8000, or aws.");
  }

  @Test
  void oneThatIsThereIsShared() {
    try (EmbeddedDynamoDb other = EmbeddedDynamoDb.start()) {
      System.setProperty(PROPERTY, other.endpoint().toString());

      try (TestServer server = TestServer.start();
          DynamoDbClient client = server.client()) {
        assertThat(server.isShared()).isTrue();
        assertThat(client.listTables().tableNames()).isEmpty();
      }
    }
  }
}
