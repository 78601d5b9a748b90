package dev.dynaset.benchmarks.contestant;

import dev.dynaset.Dynaset;
import dev.dynaset.benchmarks.shape.Subject;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Dynaset, with a client that it is given, and with direct decoding or without. */
final class WithDynaset implements Approach {
  private final boolean directDecoding;

  WithDynaset(boolean directDecoding) {
    this.directDecoding = directDecoding;
  }

  @Override
  public <T> Operations<T> operations(Subject<T> subject, DynamoDbClient client) {
    Dynaset dynaset =
        Dynaset.builder().client(client).directDecoding(directDecoding).build();
    return new DynasetOperations<>(subject.generated(dynaset));
  }

  @Override
  public <T> AsyncOperations<T> operations(Subject<T> subject, DynamoDbAsyncClient client) {
    // The client that blocks, which Dynaset builds beside it, needs a region.
    Dynaset dynaset = Dynaset.builder()
        .region(Region.EU_CENTRAL_1)
        .asyncClient(client)
        .directDecoding(directDecoding)
        .build();
    return new DynasetAsyncOperations<>(subject.generated(dynaset));
  }
}
