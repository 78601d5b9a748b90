package dev.dynaset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.regions.Region;

/** What a client has whose region and credentials are set nowhere. */
class DefaultRegionTest {
  /** What the AWS SDK is told, so that it finds nothing of this machine's. */
  private static final Map<String, String> NOTHING = Map.of(
      "aws.disableEc2Metadata", "true",
      "aws.configFile", "/there/is/none",
      "aws.sharedCredentialsFile", "/there/is/none");

  private final Map<String, String> before = new HashMap<>();

  @BeforeEach
  void hideWhatIsSetUp() {
    assumeThat(System.getenv())
        .as("variables cannot be hidden from the AWS SDK")
        .doesNotContainKeys("AWS_REGION", "AWS_ACCESS_KEY_ID", "AWS_WEB_IDENTITY_TOKEN_FILE");
    NOTHING.forEach(this::set);
  }

  private void set(String key, String value) {
    before.putIfAbsent(key, System.getProperty(key, ""));
    System.setProperty(key, value);
  }

  @AfterEach
  void restore() {
    before.forEach((key, value) -> {
      if (value.isEmpty()) {
        System.clearProperty(key);
      } else {
        System.setProperty(key, value);
      }
    });
  }

  private static AwsCredentialsIdentity credentials(AwsServiceClientConfiguration client) {
    return (AwsCredentialsIdentity)
        client.credentialsProvider().resolveIdentity().join();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8000",
        "http://LOCALHOST:8000",
        "http://127.0.0.1:8000",
        "http://127.1.2.3",
        "https://[::1]:8000"
      })
  void aServerOnThisMachineNeedsNeither(String endpoint) {
    try (Dynaset dynaset = Dynaset.from(Map.of("dynaset.endpoint", endpoint))) {
      AwsServiceClientConfiguration client = dynaset.client().serviceClientConfiguration();

      assertThat(client.region()).isEqualTo(Region.US_EAST_1);
      assertThat(credentials(client).accessKeyId()).isEqualTo("local");
    }
  }

  @Test
  void whatTheAwsSdkFindsIsStillUsedThere() {
    set("aws.region", "eu-central-1");
    set("aws.accessKeyId", "AK");
    set("aws.secretAccessKey", "s3cret");
    try (Dynaset dynaset =
        Dynaset.builder().endpoint(URI.create("http://localhost:8000")).build()) {
      AwsServiceClientConfiguration client = dynaset.client().serviceClientConfiguration();

      assertThat(client.region()).isEqualTo(Region.EU_CENTRAL_1);
      assertThat(credentials(client).accessKeyId()).isEqualTo("AK");
    }
  }

  @Test
  void whatIsSetForDynasetWinsThere() {
    try (Dynaset dynaset = Dynaset.builder()
        .endpoint(URI.create("http://localhost:8000"))
        .region(Region.EU_WEST_1)
        .accessKey("AK")
        .secretKey("s3cret")
        .build()) {
      AwsServiceClientConfiguration client = dynaset.client().serviceClientConfiguration();

      assertThat(client.region()).isEqualTo(Region.EU_WEST_1);
      assertThat(credentials(client).accessKeyId()).isEqualTo("AK");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://dynamodb:8000",
        "http://localhost.example.com:8000",
        "http://127.0.0.1.example.com:8000",
        "http://10.0.0.1:8000",
        "http://[::2]:8000"
      })
  void elsewhereNoRegionIsAnErrorWithTheCures(String endpoint) {
    DynasetBuilder builder = Dynaset.builder().endpoint(URI.create(endpoint));

    assertThatThrownBy(builder::build)
        .isInstanceOf(DynasetException.class)
        .hasNoCause()
        .hasMessageStartingWith("There is no AWS region.")
        .hasMessageContaining("dynaset.region")
        .hasMessageContaining("AWS_REGION");
  }

  @Test
  void elsewhereNoCredentialsAreMadeUp() {
    try (Dynaset dynaset = Dynaset.builder()
        .endpoint(URI.create("http://10.0.0.1:8000"))
        .region(Region.EU_WEST_1)
        .build()) {
      assertThatThrownBy(() -> credentials(dynaset.client().serviceClientConfiguration()))
          .hasMessageContaining("Unable to load credentials");
    }
  }

  @Test
  void theRegionOfTheAwsSdkIsTaken() {
    set("aws.region", "eu-central-1");
    try (Dynaset dynaset = Dynaset.builder().build()) {
      assertThat(dynaset.client().serviceClientConfiguration().region())
          .isEqualTo(Region.EU_CENTRAL_1);
    }
  }
}
