package dev.dynaset.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dynaset.benchmarks.contestant.Contestant;
import dev.dynaset.benchmarks.shape.Shape;
import dev.dynaset.benchmarks.shape.Subject;
import dev.dynaset.benchmarks.stub.Answers;
import dev.dynaset.benchmarks.stub.StubClients;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * All contestants do the same: each is run once with every workload that it is measured with, each
 * time with other shapes of items. {@code -Ddynaset.dose=large} runs them with all shapes, {@code
 * -Ddynaset.seed=…} with those that another run had.
 */
class ContestantsTest {
  /** Where the Enhanced Client asks in other words for the same. */
  private static final Set<Workload> OTHER_WORDS =
      EnumSet.of(Workload.UPDATE, Workload.QUERY_3, Workload.QUERY_100, Workload.QUERY_1000);

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int SHAPES = switch (System.getProperty("dynaset.dose", "usual")) {
    case "small" -> 1;
    case "usual" -> 2;
    default -> Shape.values().length;
  };
  private static final long SEED = Long.getLong("dynaset.seed", System.nanoTime());

  static List<Object[]> everything() {
    System.out.println(SHAPES + " shapes for each workload, -Ddynaset.seed=" + SEED);
    Random random = new Random(SEED);
    List<Object[]> everything = new ArrayList<>();
    for (Workload workload : Workload.values()) {
      List<Shape> shapes =
          new ArrayList<>(Stream.of(Shape.values()).filter(workload::suits).toList());
      Collections.shuffle(shapes, random);
      for (Shape shape : shapes.subList(0, Math.min(SHAPES, shapes.size()))) {
        for (Contestant contestant : Contestant.values()) {
          everything.add(new Object[] {workload, shape, contestant});
        }
      }
    }
    return everything;
  }

  @ParameterizedTest
  @MethodSource("everything")
  void findsWhatIsThere(Workload workload, Shape shape, Contestant contestant) throws Exception {
    for (boolean gzip : new boolean[] {false, true}) {
      PipelineBenchmark benchmark = new PipelineBenchmark();
      benchmark.workload = workload;
      benchmark.shape = shape;
      benchmark.gzip = gzip;
      benchmark.contestant = contestant;
      benchmark.prepare();
      Object result = benchmark.run();
      benchmark.close();

      assertThat(result).isEqualTo(expected(workload, shape.subject()));
    }
  }

  @ParameterizedTest
  @MethodSource("everything")
  void findsWhatIsThereWithoutBlocking(Workload workload, Shape shape, Contestant contestant) {
    AsyncPipelineBenchmark benchmark = new AsyncPipelineBenchmark();
    benchmark.workload = workload;
    benchmark.shape = shape;
    benchmark.contestant = contestant;
    benchmark.prepare();
    Object result = benchmark.run();
    benchmark.close();

    Object expected = expected(workload, shape.subject());
    if (expected != null) {
      assertThat(result).isEqualTo(expected);
    }
  }

  private static <T> Object expected(Workload workload, Subject<T> subject) {
    return switch (workload) {
      case GET -> subject.sample(0);
      case UPDATE -> changed(subject);
      case PUT, BATCH_WRITE_25 -> null;
      default -> workload.samples(subject);
    };
  }

  private static <T> T changed(Subject<T> subject) {
    T model = subject.sample(0);
    subject.change(model);
    return model;
  }

  @ParameterizedTest
  @MethodSource("everything")
  void sendsWhatCodeByHandSends(Workload workload, Shape shape, Contestant contestant)
      throws Exception {
    boolean isDynaset =
        contestant == Contestant.DYNASET || contestant == Contestant.DYNASET_ATTRIBUTE_VALUES;
    if (!isDynaset && OTHER_WORDS.contains(workload)) {
      return;
    }
    Subject<?> subject = shape.subject();

    JsonNode sent = sent(workload, subject, contestant);

    assertThat(sent).isEqualTo(sent(workload, subject, Contestant.HAND_WRITTEN));
    assertThat(sentAsync(workload, subject, contestant)).isEqualTo(sent);
  }

  private static <T> JsonNode sent(Workload workload, Subject<T> subject, Contestant contestant)
      throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DynamoDbClient client =
        StubClients.client(Answers.of(workload.answers(subject), false), body)) {
      workload.task(subject, contestant.operations(subject, client)).call();
    }
    return JSON.readTree(body.toByteArray());
  }

  private static <T> JsonNode sentAsync(
      Workload workload, Subject<T> subject, Contestant contestant) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DynamoDbAsyncClient client =
        StubClients.asyncClient(Answers.of(workload.answers(subject), false), body)) {
      workload.task(subject, contestant.operations(subject, client)).get().join();
    }
    return JSON.readTree(body.toByteArray());
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void mapsAsCodeByHandDoes(Shape shape) {
    for (Contestant contestant : Contestant.values()) {
      MapperBenchmark benchmark = new MapperBenchmark();
      benchmark.shape = shape;
      benchmark.contestant = contestant;
      benchmark.prepare();

      assertThat(benchmark.decode()).isEqualTo(shape.subject().sample(0));
      assertThat(benchmark.encode()).isEqualTo(byHand(shape.subject()));
    }
  }

  private static <T> Object byHand(Subject<T> subject) {
    return subject.byHand().toItem(subject.sample(0));
  }

  @ParameterizedTest
  @EnumSource(Contestant.class)
  void findsWhatIsInDynamoDbLocal(Contestant contestant) throws Exception {
    for (Workload workload : EnumSet.complementOf(EnumSet.of(Workload.QUERY_1000))) {
      LocalBenchmark benchmark = new LocalBenchmark();
      benchmark.workload = workload;
      benchmark.shape = Shape.ROW;
      benchmark.contestant = contestant;
      benchmark.prepare();
      Object result = benchmark.run();
      benchmark.close();

      Object expected = expected(workload, Shape.ROW.subject());
      if (workload == Workload.BATCH_GET_100) { // DynamoDB Local answers in an order of its own.
        assertThat(result).asInstanceOf(LIST).hasSameElementsAs((List<?>) expected);
      } else {
        assertThat(result).as(workload.name()).isEqualTo(expected);
      }
    }
  }
}
