package dev.dynaset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The lowest version of the AWS SDK is said in three places. */
class SdkVersionTest {
  @Test
  void testsRunOnTheLowestVersion() throws IOException {
    assertThat(Files.readString(Path.of("..", "pom.xml")))
        .contains("<aws-sdk.lowest.version>" + SdkVersion.LOWEST + "</");
  }

  @Test
  void theReadmeNamesTheLowestVersion() throws IOException {
    assertThat(Files.readString(Path.of("..", "README.md")))
        .contains("the lowest version is " + SdkVersion.LOWEST + ".");
  }
}
