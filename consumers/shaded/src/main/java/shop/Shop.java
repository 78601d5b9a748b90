package shop;

import dev.dynaset.Dynaset;
import dev.dynaset.TableAdmin;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Places an order on the server that is given, reads it, and tells how. */
public final class Shop {
  private Shop() {}

  public static void main(String[] arguments) {
    URI endpoint = URI.create(arguments[0]);
    try (DynamoDbClient client = DynamoDbClient.builder()
            .endpointOverride(endpoint)
            .region(Region.EU_WEST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build();
        Dynaset dynaset =
            Dynaset.builder().client(client).onTable(TableAdmin::create).build();
        Dynaset own = Dynaset.builder().endpoint(endpoint).build()) {
      OrderTable.of(dynaset).put(new Order("ann", "1", "tea", 2));

      System.out.println(OrderTable.of(dynaset).byCustomer("ann").list());
      System.out.println(OrderTable.of(own).byCustomer("ann").list());
      System.out.println("The client that was given: " + dynaset.directDecoding());
      System.out.println("The client of Dynaset: " + own.directDecoding());
      System.out.println(Dynaset.class.getName());
    }
  }
}
