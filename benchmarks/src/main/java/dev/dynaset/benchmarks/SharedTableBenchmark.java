package dev.dynaset.benchmarks;

import dev.dynaset.Dynaset;
import dev.dynaset.benchmarks.shape.Feed;
import dev.dynaset.benchmarks.shape.FeedTable;
import dev.dynaset.benchmarks.shape.PostTable;
import dev.dynaset.benchmarks.stub.Answers;
import dev.dynaset.benchmarks.stub.Bodies;
import dev.dynaset.benchmarks.stub.StubClients;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What it costs to tell kinds of items apart: a query of 100 items of three kinds, beside one of 100
 * items of one kind.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class SharedTableBenchmark {
  private static final int ITEMS = 99;
  private static final Instant START = Instant.parse("2026-11-30T10:00:00Z");

  private DynamoDbClient oneKind;
  private DynamoDbClient threeKinds;
  private PostTable posts;
  private FeedTable feed;

  @Setup
  public void prepare() {
    oneKind = client(item(0));
    threeKinds = client(item(0), item(1), item(2));
    posts = PostTable.of(dynaset(oneKind));
    feed = FeedTable.of(dynaset(threeKinds));
  }

  private static Dynaset dynaset(DynamoDbClient client) {
    return Dynaset.builder().client(client).build();
  }

  private static Feed item(int kind) {
    return switch (kind) {
      case 0 -> new Feed.Post("u1", START, "id", "what was said", 7, true);
      case 1 -> new Feed.Like("u1", START, "id", "what was said", 7, true);
      default -> new Feed.Note("u1", START, "id", "what was said", 7, true);
    };
  }

  private static DynamoDbClient client(Feed... kinds) {
    FeedTable table = FeedTable.of(
        dynaset(StubClients.client(Answers.of(Map.of(), false), OutputStream.nullOutputStream())));
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      items.add(table.toItem(kinds[i % kinds.length]));
    }
    return StubClients.client(
        Answers.of(Bodies.of("feed", items, items.get(0)), false), OutputStream.nullOutputStream());
  }

  @Benchmark
  public List<Feed.Post> oneKind() {
    return posts.byUser("u1").list();
  }

  @Benchmark
  public List<Feed> threeKinds() {
    return feed.byUser("u1").list();
  }

  @TearDown
  public void close() {
    oneKind.close();
    threeKinds.close();
  }
}
