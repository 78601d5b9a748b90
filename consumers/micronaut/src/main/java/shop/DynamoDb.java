package shop;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.TableAdmin;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The beans over DynamoDB. */
@Factory
public class DynamoDb {
  @Bean(preDestroy = "close")
  @Singleton
  Dynaset dynaset(
      DynamoDbClient client,
      @Value("${shop.table-prefix}") String tablePrefix,
      @Value("${shop.create-tables}") boolean createTables) {
    DynasetBuilder builder = Dynaset.builder().client(client).tablePrefix(tablePrefix);
    if (createTables) {
      builder.onTable(TableAdmin::create);
    }
    return builder.build();
  }

  @Singleton
  OrderTable orders(Dynaset dynaset) {
    return OrderTable.of(dynaset);
  }
}
