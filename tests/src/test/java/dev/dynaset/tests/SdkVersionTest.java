package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import software.amazon.awssdk.core.util.VersionInfo;

/** That these tests run on the version of the AWS SDK for which Maven runs them. */
@EnabledIfSystemProperty(named = "dynaset.tests.sdk", matches = ".+")
class SdkVersionTest {
  private static final String VERSION = System.getProperty("dynaset.tests.sdk", "");

  @Test
  void theAwsSdkSaysSo() throws ReflectiveOperationException {
    // By reflection, since javac puts the constant of the version that it compiles against here.
    assertThat(VersionInfo.class.getField("SDK_VERSION").get(null)).isEqualTo(VERSION);
  }

  @Test
  void noJarOfItHasAnother() {
    Set<String> jars = getClass()
        .getClassLoader()
        .resources("META-INF/MANIFEST.MF")
        .map(URL::getPath)
        .filter(path -> path.contains("/software/amazon/awssdk/"))
        .collect(Collectors.toSet());

    assertThat(jars)
        .anyMatch(jar -> jar.contains("/dynamodb-" + VERSION + ".jar"))
        .allMatch(jar -> jar.contains("-" + VERSION + ".jar"));
  }
}
