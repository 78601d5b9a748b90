package dev.dynaset.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** DynamoDB Local has libraries of its own, whatever the class path of the tests holds. */
class ServerClassLoaderTest {
  private final ServerClassLoader loader = ServerClassLoader.get();

  @Test
  void theListOfLibrariesIsWhatTheJarHolds() {
    String[] jars = new File("target/classes/META-INF/dynaset-testing")
        .list((folder, name) -> name.endsWith(".jar"));

    assertThat(ServerLibraries.names()).containsExactlyInAnyOrder(jars);
  }

  @Test
  void libraryClassesAreNotThoseOfTheTests() throws Exception {
    for (String name : List.of(
        "com.fasterxml.jackson.databind.ObjectMapper",
        "org.eclipse.jetty.server.Server",
        "com.google.common.collect.ImmutableList",
        "org.apache.logging.log4j.LogManager",
        "kotlin.Unit",
        "org.antlr.v4.runtime.Parser",
        "software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler")) {
      assertThat(loader.loadClass(name)).isNotSameAs(Class.forName(name));
    }
  }

  @Test
  void nothingElseOfTheTestsIsSeen() {
    assertThatThrownBy(() -> loader.loadClass("org.junit.jupiter.api.Test"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void theSdkIsThatOfTheTests() throws Exception {
    assertThat(loader.loadClass(AttributeValue.class.getName())).isSameAs(AttributeValue.class);
  }

  @Test
  void theClassLoaderOfTheThreadIsLeftAsItWas() {
    ClassLoader before = Thread.currentThread().getContextClassLoader();

    assertThatThrownBy(() -> loader.itemsOfJson(
            new ByteArrayInputStream("{".getBytes(StandardCharsets.UTF_8)), "a file"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a file is no JSON:");
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  @Test
  void whatIsUnpackedIsFoundAgain() throws Exception {
    Path first = Path.of(ServerLibraries.unpacked().get(0).toURI());
    Path again = Path.of(ServerLibraries.unpacked().get(0).toURI());

    assertThat(again).isEqualTo(first);
    assertThat(Files.size(first)).isPositive();
  }
}
