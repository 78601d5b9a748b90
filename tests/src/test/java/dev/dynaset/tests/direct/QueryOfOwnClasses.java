package dev.dynaset.tests.direct;

import dev.dynaset.Dynaset;
import dev.dynaset.direct.DirectDecodingInterceptor;
import dev.dynaset.tests.KindsTable;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Queries twice with classes that a class loader has loaded for it, and tells what has come of it. */
public final class QueryOfOwnClasses implements Supplier<String> {
  /** For reflection. */
  public QueryOfOwnClasses() {}

  @Override
  public String get() {
    ClientOverrideConfiguration given = ClientOverrideConfiguration.builder()
        .addExecutionInterceptor(new DirectDecodingInterceptor())
        .build();
    return query(ClientOverrideConfiguration.builder().build()) + "\ngiven: " + query(given);
  }

  private static String query(ClientOverrideConfiguration override) {
    PreparedAnswers answers = new PreparedAnswers();
    answers.always(
        Answer.of("{\"Items\":[{\"owner\":{\"S\":\"ann\"},\"kind\":{\"S\":\"A\"}}],\"Count\":1}"));
    try (DynamoDbClient client = DynamoDbClient.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
        .httpClient(answers)
        .overrideConfiguration(override)
        .build()) {
      Dynaset dynaset = Dynaset.builder().client(client).build();
      return KindsTable.of(dynaset).byOwner("ann").list() + " " + dynaset.directDecoding();
    }
  }
}
