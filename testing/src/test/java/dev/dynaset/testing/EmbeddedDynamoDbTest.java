package dev.dynaset.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class EmbeddedDynamoDbTest {
  private static final Map<String, AttributeValue> SONG = Map.of("id", AttributeValue.fromS("1"));

  @Test
  void storesAnItem() {
    try (var dynamoDb = EmbeddedDynamoDb.start();
        var client = dynamoDb.client()) {
      createSongs(client);
      client.putItem(r -> r.tableName("songs").item(SONG));
      assertThat(client.getItem(r -> r.tableName("songs").key(SONG)).item()).isEqualTo(SONG);
    }
  }

  @Test
  void twoServersShareNothing() {
    try (var one = EmbeddedDynamoDb.start();
        var other = EmbeddedDynamoDb.start();
        var clientOfOne = one.client();
        var clientOfOther = other.client()) {
      createSongs(clientOfOne);
      assertThat(one.endpoint()).isNotEqualTo(other.endpoint());
      assertThat(clientOfOne.listTables().tableNames()).containsExactly("songs");
      assertThat(clientOfOther.listTables().tableNames()).isEmpty();
    }
  }

  @Test
  void answersOnTheLoopbackInterface() {
    try (var dynamoDb = EmbeddedDynamoDb.start()) {
      assertThat(dynamoDb.endpoint()).hasScheme("http").hasHost("127.0.0.1");
    }
  }

  @Test
  void refusesConnectionsOnceClosed() {
    var dynamoDb = EmbeddedDynamoDb.start();
    URI endpoint = dynamoDb.endpoint();
    dynamoDb.close();
    assertThatThrownBy(() -> new Socket(endpoint.getHost(), endpoint.getPort()).close())
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void closesOnlyOnce() {
    var dynamoDb = EmbeddedDynamoDb.start();
    dynamoDb.close();
    assertThatCode(dynamoDb::close).doesNotThrowAnyException();
  }

  @Test
  void showsTheSameTablesToAllRegionsAndCredentials() {
    try (var dynamoDb = EmbeddedDynamoDb.start();
        var client = dynamoDb.client();
        var stranger = DynamoDbClient.builder()
            .endpointOverride(dynamoDb.endpoint())
            .region(Region.EU_NORTH_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("other", "secret")))
            .build()) {
      createSongs(client);
      assertThat(stranger.listTables().tableNames()).containsExactly("songs");
    }
  }

  private static void createSongs(DynamoDbClient client) {
    client.createTable(r -> r.tableName("songs")
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .keySchema(
            KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build())
        .attributeDefinitions(AttributeDefinition.builder()
            .attributeName("id")
            .attributeType(ScalarAttributeType.S)
            .build()));
  }
}
