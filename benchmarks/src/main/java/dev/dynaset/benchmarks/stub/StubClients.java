package dev.dynaset.benchmarks.stub;

import java.io.OutputStream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Clients of the AWS SDK as users build them, but for what sends the bytes. */
public final class StubClients {
  private StubClients() {}

  /** A client that blocks, and writes the bodies of requests to a stream. */
  public static DynamoDbClient client(Answers answers, OutputStream requestBodies) {
    return configured(DynamoDbClient.builder())
        .httpClient(new StubHttpClient(answers, requestBodies))
        .build();
  }

  /** A client that does not block, and writes the bodies of requests to a stream. */
  public static DynamoDbAsyncClient asyncClient(Answers answers, OutputStream requestBodies) {
    return configured(DynamoDbAsyncClient.builder())
        .httpClient(new StubAsyncHttpClient(answers, requestBodies))
        .build();
  }

  private static <B extends AwsClientBuilder<B, ?>> B configured(B builder) {
    return builder
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("access", "secret")));
  }
}
