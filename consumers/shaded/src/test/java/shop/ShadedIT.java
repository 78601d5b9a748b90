package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dynaset.testing.EmbeddedDynamoDb;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The application in one jar. */
@Timeout(120)
class ShadedIT {
  private static final String ORDERS = "[Order[customer=ann, id=1, product=tea, quantity=2]]";
  private static final EmbeddedDynamoDb DYNAMO_DB = EmbeddedDynamoDb.start();

  @AfterAll
  static void stop() {
    DYNAMO_DB.close();
  }

  /** What the jar prints. */
  private static List<String> run(String classifier) throws Exception {
    Process shop = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-jar",
            System.getProperty("shop.jars") + "-" + classifier + ".jar",
            DYNAMO_DB.endpoint().toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    List<String> printed = shop.inputReader().lines().toList();
    assertEquals(0, shop.waitFor(), printed::toString);
    assertEquals(List.of(ORDERS, ORDERS), printed.subList(0, 2));
    return printed.subList(2, printed.size());
  }

  @Test
  void theRegistrationOfDynasetIsLostWhereFilesAreNotMerged() throws Exception {
    List<String> printed = run("plain");

    assertTrue(
        printed.get(0).startsWith("The client that was given: off: the client has no "),
        printed::toString);
    assertEquals("The client of Dynaset: on", printed.get(1));
  }

  @Test
  void filesThatAreMergedKeepIt() throws Exception {
    assertEquals(
        List.of(
            "The client that was given: on", "The client of Dynaset: on", "dev.dynaset.Dynaset"),
        run("merged"));
  }

  @Test
  void relocationDoesNoHarm() throws Exception {
    assertEquals(
        List.of(
            "The client that was given: on",
            "The client of Dynaset: on",
            "shop.libraries.dynaset.Dynaset"),
        run("relocated"));
  }
}
