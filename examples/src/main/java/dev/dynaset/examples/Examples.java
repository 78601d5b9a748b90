package dev.dynaset.examples;

import dev.dynaset.Dynaset;
import dev.dynaset.examples.bank.BankTour;
import dev.dynaset.examples.forum.ForumTour;
import dev.dynaset.examples.shop.ShopTour;
import dev.dynaset.examples.steps.RequestLog;
import dev.dynaset.examples.steps.Steps;
import dev.dynaset.examples.tickets.TicketTour;
import dev.dynaset.examples.tour.Tour;
import dev.dynaset.testing.EmbeddedDynamoDb;
import java.io.PrintStream;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Runs all examples against an embedded DynamoDB: no AWS account, no network, no set-up. */
public final class Examples {
  private Examples() {}

  /** Prints each line of Java, the requests that it sent, and what it returned. */
  public static void main(String[] arguments) {
    run(System.out);
  }

  static void run(PrintStream out) {
    RequestLog requests = new RequestLog();
    try (EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.start();
        DynamoDbClient client = client(dynamoDb.endpoint(), requests);
        DynamoDbAsyncClient asyncClient = asyncClient(dynamoDb.endpoint(), requests);
        Dynaset dynaset = Dynaset.builder()
            .client(client)
            .asyncClient(asyncClient)
            // It looks at requests, and at no item of a response.
            .directDecodingWith(RequestLog.class)
            .build()) {
      Steps steps = new Steps(out, requests);
      Tour.run(dynaset, steps);
      TicketTour.run(dynaset, steps);
      BankTour.run(dynaset, steps);
      ForumTour.run(dynaset, steps);
      ShopTour.run(dynaset, steps);
      out.println();
      out.println("Tour finished: " + steps.count() + " operations ran against DynamoDB Local.");
    }
  }

  /** A client of the SDK like any other; the interceptor is there to show the requests. */
  private static DynamoDbClient client(URI endpoint, RequestLog requests) {
    return configure(DynamoDbClient.builder(), endpoint, requests).build();
  }

  private static DynamoDbAsyncClient asyncClient(URI endpoint, RequestLog requests) {
    return configure(DynamoDbAsyncClient.builder(), endpoint, requests).build();
  }

  private static <B extends AwsClientBuilder<B, ?>> B configure(
      B builder, URI endpoint, RequestLog requests) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .overrideConfiguration(override -> override.addExecutionInterceptor(requests));
  }
}
