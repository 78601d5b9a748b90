package dev.dynaset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

class SettingsTest {
  private static final Map<String, String> LOCAL = Map.of(
      "dynaset.endpoint", "http://localhost:8000",
      "dynaset.region", "eu-west-1",
      "dynaset.access-key", "AK",
      "dynaset.secret-key", "s3cret");

  private static Map<String, String> local(String key, String value) {
    Map<String, String> settings = new HashMap<>(LOCAL);
    settings.put(key, value);
    return settings;
  }

  @Test
  void settingsReachTheClient() {
    try (Dynaset dynaset = Dynaset.from(local("dynaset.session-token", "t0ken"))) {
      AwsServiceClientConfiguration client = dynaset.client().serviceClientConfiguration();
      assertThat(client.endpointOverride()).contains(URI.create("http://localhost:8000"));
      assertThat(client.region()).isEqualTo(Region.EU_WEST_1);
      AwsCredentialsIdentity credentials = (AwsCredentialsIdentity)
          client.credentialsProvider().resolveIdentity().join();
      assertThat(credentials.accessKeyId()).isEqualTo("AK");
      assertThat(credentials.secretAccessKey()).isEqualTo("s3cret");
      assertThat(((AwsSessionCredentialsIdentity) credentials).sessionToken()).isEqualTo("t0ken");
    }
  }

  @Test
  void settingsReachTheTables() {
    Map<String, String> settings = new HashMap<>(LOCAL);
    settings.put("dynaset.table-prefix", "some-prefix");
    settings.put("dynaset.billing-mode", "PROVISIONED");
    settings.put("dynaset.read-capacity", "3");
    settings.put("dynaset.write-capacity", "4");
    settings.put("dynaset.tags", "team=a, stage = test");
    settings.put("dynaset.tags.owner", "{table_name}, Inc.");
    settings.put("dynaset.point-in-time-recovery", "True");
    settings.put("dynaset.stream-view", "KEYS_ONLY");
    settings.put("dynaset.retry-unprocessed-for", "PT1M");
    settings.put("server.port", "8080");
    settings.put("dynaset.testing.endpoint", "http://other");
    try (Dynaset dynaset = Dynaset.from(settings)) {
      assertThat(dynaset.tableName("orders").value()).isEqualTo("some-prefix-orders");
      assertThat(dynaset.retryUnprocessedFor()).isEqualTo(Duration.ofMinutes(1));
      TableDefaults defaults = dynaset.tableDefaults();
      assertThat(defaults.billingMode()).isEqualTo(BillingMode.PROVISIONED);
      assertThat(defaults.readCapacity()).isEqualTo(3);
      assertThat(defaults.writeCapacity()).isEqualTo(4);
      assertThat(defaults.tags())
          .isEqualTo(Map.of("team", "a", "stage", "test", "owner", "{table_name}, Inc."));
      assertThat(defaults.pointInTimeRecovery()).isTrue();
      assertThat(defaults.streamView()).contains(StreamViewType.KEYS_ONLY);
    }
  }

  @Test
  void theEnvironmentHasTheSameSettings() {
    Map<String, String> variables = Map.of(
        "DYNASET_ENDPOINT", "http://localhost:8000",
        "DYNASET_REGION", "eu-west-1",
        "DYNASET_ACCESS_KEY", "AK",
        "DYNASET_SECRET_KEY", "s3cret",
        "DYNASET_TABLE_PREFIX", "some-prefix",
        "DYNASET_TAGS", "team=a",
        "DYNASET_TESTING_ENDPOINT", "http://other",
        "PATH", "/bin");
    try (Dynaset dynaset = Dynaset.builder().environment(variables).build()) {
      assertThat(dynaset.tableName("orders").value()).isEqualTo("some-prefix-orders");
      assertThat(dynaset.tableDefaults().tags()).isEqualTo(Map.of("team", "a"));
    }
  }

  @Test
  void whatIsBlankIsNotSet() {
    try (Dynaset dynaset = Dynaset.from(local("dynaset.table-prefix", " "))) {
      assertThat(dynaset.tableName("orders").value()).isEqualTo("orders");
      assertThat(dynaset.tableDefaults().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dynaset.table-prefx            | p         | There is no setting 'dynaset.table-prefx'",
        "dynaset.endpoint               | localhost | must be a URL",
        "dynaset.endpoint               | a b       | must be a URL",
        "dynaset.billing-mode           | FREE      | PAY_PER_REQUEST",
        "dynaset.stream-view            | ALL       | KEYS_ONLY",
        "dynaset.read-capacity          | many      | whole number",
        "dynaset.read-capacity          | 0         | must be positive",
        "dynaset.point-in-time-recovery | yes       | true or false",
        "dynaset.tags                   | team      | name=value",
        "dynaset.retry-unprocessed-for  | 30s       | PT30S",
      })
  void whatIsUnknownOrMalformedIsRefused(String key, String value, String message) {
    Map<String, String> settings = local(key, value);

    assertThatThrownBy(() -> Dynaset.from(settings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("s3cret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DYNASET_TABLE_PREFX  | p         | There is no setting 'DYNASET_TABLE_PREFX'. The settings are DYNASET_ACCESS_KEY, ",
        "DYNASET_TAGS_OWNER   | me        | There is no setting 'DYNASET_TAGS_OWNER'",
        "DYNASET_ENDPOINT     | localhost | The setting 'DYNASET_ENDPOINT' is 'localhost', but must be a URL",
        "DYNASET_BILLING_MODE | FREE      | The setting 'DYNASET_BILLING_MODE' is 'FREE'",
      })
  void variablesAreNamedAsTheyWereWritten(String variable, String value, String message) {
    DynasetBuilder builder = Dynaset.builder();

    assertThatThrownBy(() -> builder.environment(Map.of(variable, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("dynaset.");
  }

  @Test
  void keysThatAreUnknownAreToldThoseThatThereAre() {
    assertThatThrownBy(() -> Dynaset.from(Map.of("dynaset.table_prefix", "p")))
        .hasMessageStartingWith(
            "There is no setting 'dynaset.table_prefix'. The settings are dynaset.access-key, ")
        .hasMessageEndingWith("dynaset.write-capacity and dynaset.tags.NAME.");
  }

  @Test
  void halfOfTheCredentialsAreRefused() {
    DynasetBuilder builder = Dynaset.builder().region(Region.EU_WEST_1).secretKey("s3cret");

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("accessKey is not set")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void aGivenClientWinsAndStaysOpen() {
    boolean[] closed = {false};
    DynamoDbClient given = new DynamoDbClient() {
      @Override
      public String serviceName() {
        return "dynamodb";
      }

      @Override
      public void close() {
        closed[0] = true;
      }
    };

    try (Dynaset dynaset = Dynaset.builder().settings(LOCAL).client(given).build()) {
      assertThat(dynaset.client()).isSameAs(given);
    }

    assertThat(closed[0]).isFalse();
  }

  @Test
  void secretsAreInNoText() {
    try (Dynaset dynaset = Dynaset.from(LOCAL)) {
      assertThat(dynaset.toString()).doesNotContain("s3cret", "AK");
    }
  }

  @Test
  void directDecodingCanBeSwitchedOff() {
    try (Dynaset on = Dynaset.from(LOCAL);
        Dynaset off = Dynaset.from(local("dynaset.direct-decoding", "False"))) {
      assertThat(on.directDecoding()).hasToString("on");
      assertThat(off.directDecoding())
          .hasToString("off: it is switched off by directDecoding(false)");
    }
    assertThatThrownBy(() -> Dynaset.from(local("dynaset.direct-decoding", "no")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dynaset.direct-decoding")
        .hasMessageContaining("true or false");
  }

  @Test
  void itemsAreReadWholeIfThatIsSaid() {
    try (Dynaset parts = Dynaset.from(LOCAL);
        Dynaset whole = Dynaset.from(local("dynaset.whole-items", "true"))) {
      assertThat(parts.readsWholeItems()).isFalse();
      assertThat(whole.readsWholeItems()).isTrue();
    }
  }
}
