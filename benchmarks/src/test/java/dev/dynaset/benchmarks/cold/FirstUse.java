package dev.dynaset.benchmarks.cold;

import dev.dynaset.benchmarks.Workload;
import dev.dynaset.benchmarks.contestant.Contestant;
import dev.dynaset.benchmarks.shape.Shape;
import dev.dynaset.benchmarks.shape.Subject;
import dev.dynaset.benchmarks.stub.Answers;
import dev.dynaset.benchmarks.stub.StubClients;
import java.io.OutputStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Does some workloads with Dynaset, once each, in a JVM that is new. */
final class FirstUse {
  private FirstUse() {}

  /** The arguments are names of workloads. */
  public static void main(String[] workloads) throws Exception {
    for (String workload : workloads) {
      run(Workload.valueOf(workload), Shape.ROW.subject());
    }
  }

  private static <T> void run(Workload workload, Subject<T> subject) throws Exception {
    try (DynamoDbClient client = StubClients.client(
        Answers.of(workload.answers(subject), false), OutputStream.nullOutputStream())) {
      workload.task(subject, Contestant.DYNASET.operations(subject, client)).call();
    }
  }
}
