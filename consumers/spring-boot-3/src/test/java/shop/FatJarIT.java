package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.testing.EmbeddedDynamoDb;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The application as it is shipped: one jar with the libraries in it. */
@Timeout(120)
class FatJarIT {
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final String ORDER =
      "{\"customer\":\"ann\",\"id\":\"1\",\"product\":\"tea\",\"quantity\":2}";

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> log = new ArrayList<>();

  private static Process start(URI dynamoDb) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-jar",
            System.getProperty("shop.jar"),
            "--server.port=0",
            "--shop.dynamodb.create-tables=true",
            "--shop.dynamodb.endpoint=" + dynamoDb)
        .redirectErrorStream(true)
        .start();
  }

  private String port(BufferedReader output) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      log.add(line);
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        return port.group(1);
      }
    }
    throw new AssertionError("It has ended: " + log);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(
        request.header("Content-Type", "application/json").build(), BodyHandlers.ofString());
  }

  @Test
  void itAnswersAndDecodesDirectly() throws Exception {
    try (EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.start()) {
      Process shop = start(dynamoDb.endpoint());
      try (BufferedReader output = shop.inputReader()) {
        URI orders = URI.create("http://localhost:" + port(output) + "/orders/ann");

        assertThat(send(HttpRequest.newBuilder(orders.resolve("/orders"))
                    .POST(BodyPublishers.ofString(ORDER)))
                .statusCode())
            .isEqualTo(200);

        assertThat(send(HttpRequest.newBuilder(orders)).body()).isEqualTo("[" + ORDER + "]");
        assertThat(log)
            .anyMatch(line -> line.endsWith("Direct decoding is on"))
            .noneMatch(line -> line.contains("Direct decoding of responses is off"));
      } finally {
        shop.destroy();
      }
    }
  }
}
