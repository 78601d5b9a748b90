package dev.dynaset.benchmarks.contestant;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetBuilder;
import dev.dynaset.benchmarks.shape.Subject;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Dynaset, with a client that it is given and further settings. */
final class WithDynaset implements Approach {
  private final UnaryOperator<DynasetBuilder> settings;

  WithDynaset(UnaryOperator<DynasetBuilder> settings) {
    this.settings = settings;
  }

  @Override
  public <T> Operations<T> operations(Subject<T> subject, DynamoDbClient client) {
    Dynaset dynaset = settings.apply(Dynaset.builder().client(client)).build();
    return new DynasetOperations<>(subject.generated(dynaset));
  }

  @Override
  public <T> AsyncOperations<T> operations(Subject<T> subject, DynamoDbAsyncClient client) {
    // The client that blocks, which Dynaset builds beside it, needs a region.
    DynasetBuilder builder = Dynaset.builder().region(Region.EU_CENTRAL_1).asyncClient(client);
    Dynaset dynaset = settings.apply(builder).build();
    return new DynasetAsyncOperations<>(subject.generated(dynaset));
  }
}
