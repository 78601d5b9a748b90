package shop;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.TableAdmin;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** The beans over DynamoDB. */
@Configuration
public class DynamoDbConfiguration {
  @Bean
  DynamoDbClient dynamoDbClient(DynamoDbProperties properties) {
    DynamoDbClientBuilder builder =
        DynamoDbClient.builder().region(Region.of(properties.region()));
    if (properties.endpoint() != null) {
      builder
          .endpointOverride(properties.endpoint())
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
    }
    return builder.build();
  }

  @Bean
  Dynaset dynaset(DynamoDbClient client, DynamoDbProperties properties) {
    DynasetBuilder builder =
        Dynaset.builder().client(client).tablePrefix(properties.tablePrefix());
    if (properties.createTables()) {
      builder.onTable(TableAdmin::create);
    }
    Dynaset dynaset = builder.build();
    LoggerFactory.getLogger(Shop.class).info("Direct decoding is {}", dynaset.directDecoding());
    return dynaset;
  }

  @Bean
  OrderTable orders(Dynaset dynaset) {
    return OrderTable.of(dynaset);
  }
}
