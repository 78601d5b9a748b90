package dev.dynaset.benchmarks.cold;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dynaset.benchmarks.contestant.Contestant;
import dev.dynaset.benchmarks.shape.Shape;
import dev.dynaset.benchmarks.shape.Subject;
import dev.dynaset.benchmarks.stub.Answers;
import dev.dynaset.benchmarks.stub.StubClients;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads one item in a JVM that is new, and prints how many milliseconds of CPU that took: from
 * where the client of the AWS SDK is built and has sent a request of another kind, to where there
 * is a model. In between is what the contestant has to load and to set up, and the first GetItem of
 * the client, which {@code RAW} does alone.
 */
public final class FirstItem {
  /** The name of the raw client among the contestants. */
  public static final String RAW = "RAW";

  private FirstItem() {}

  /** The argument is a contestant or {@code RAW}; the answer to GetItem is the standard input. */
  public static void main(String[] args) throws IOException {
    Map<String, byte[]> bodies = Map.of(
        "ListTables", "{\"TableNames\":[]}".getBytes(UTF_8),
        "GetItem", System.in.readAllBytes());
    Subject<?> subject = Shape.ROW.subject();
    try (DynamoDbClient client =
        StubClients.client(Answers.of(bodies, false), OutputStream.nullOutputStream())) {
      client.listTables();
      System.out.println(millis(subject, args[0], client));
    }
  }

  private static <T> double millis(Subject<T> subject, String contestant, DynamoDbClient client) {
    T like = subject.sample(0);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    threads.getCurrentThreadCpuTime(); // Loaded by now, it does not count.
    long start = threads.getCurrentThreadCpuTime();
    Object item = contestant.equals(RAW)
        ? raw(client)
        : Contestant.valueOf(contestant).operations(subject, client).get(like);
    double millis = (threads.getCurrentThreadCpuTime() - start) / 1e6;
    if (!contestant.equals(RAW) && !item.equals(like)) {
      throw new IllegalStateException(item.toString());
    }
    return millis;
  }

  private static Object raw(DynamoDbClient client) {
    return client
        .getItem(get -> get.tableName("row")
            .key(Map.of(
                "customer", AttributeValue.createS("c"), "number", AttributeValue.createS("n"))))
        .item();
  }
}
