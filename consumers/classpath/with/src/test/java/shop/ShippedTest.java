package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.cfg.DatatypeFeature;
import com.google.common.collect.ImmutableList;
import dev.dynaset.testing.DynasetTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

/** A test dependency changes nothing of what the application ships. */
@DynasetTest
class ShippedTest {
  private static List<String> jars(String folder, String scope) throws IOException {
    return List.of(Files.readString(Path.of(folder, "target", scope + ".txt")).strip().split(":"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"compile", "runtime"})
  void theClassPathIsTheSame(String scope) throws IOException {
    assertFalse(jars("../without", scope).isEmpty());
    assertEquals(sorted(jars("../without", scope)), sorted(jars(".", scope)));
  }

  private static List<String> sorted(List<String> jars) {
    return jars.stream().sorted().toList();
  }

  /** Each of both has its own version: DatatypeFeature came with Jackson 2.14. */
  @Test
  void dynamoDbLocalRunsBesideOtherVersions(DynamoDbClient client) {
    client.createTable(create -> create
        .tableName("beside")
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(id -> id.attributeName("id").attributeType("S"))
        .keySchema(key -> key.attributeName("id").keyType(KeyType.HASH)));
    client.putItem(put -> put.tableName("beside").item(Map.of("id", AttributeValue.fromS("a"))));

    assertEquals(1, client.scan(scan -> scan.tableName("beside")).count());
    assertEquals("DatatypeFeature", DatatypeFeature.class.getSimpleName());
    assertEquals(1, ImmutableList.of("a").size());
    client.deleteTable(delete -> delete.tableName("beside"));
  }
}
