package shop;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.TableAdmin;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The beans over DynamoDB. */
@Singleton
public class DynamoDb {
  @Produces
  @Singleton
  Dynaset dynaset(
      DynamoDbClient client,
      @ConfigProperty(name = "shop.table-prefix") String tablePrefix,
      @ConfigProperty(name = "shop.create-tables") boolean createTables) {
    DynasetBuilder builder = Dynaset.builder().client(client).tablePrefix(tablePrefix);
    if (createTables) {
      builder.onTable(TableAdmin::create);
    }
    return builder.build();
  }

  @Produces
  @Singleton
  OrderTable orders(Dynaset dynaset) {
    return OrderTable.of(dynaset);
  }
}
