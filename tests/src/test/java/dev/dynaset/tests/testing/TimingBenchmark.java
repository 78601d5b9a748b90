package dev.dynaset.tests.testing;

import static java.util.stream.Collectors.joining;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.EmbeddedDynamoDb;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * What the extension costs, printed as the table of docs/testing.md: {@code ./mvnw -q -Ptiming -pl
 * tests -am test -DskipTests}.
 */
final class TimingBenchmark {
  private static final int FRESH_JVMS = 5;
  private static final int REPETITIONS = 200;
  private static final int WARM_UP = REPETITIONS / 2;

  /** The time that the body of the last test took, and when it ended. */
  private static volatile long bodyTook;

  private static volatile long bodyEnded;

  private TimingBenchmark() {}

  /** Without arguments, measures all; otherwise what the argument names, in this JVM. */
  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    switch (args.length == 0 ? "" : args[0]) {
      case "bare" -> {
        firstTable();
        System.out.println(millis(bodyEnded - start));
      }
      case "bareInJunit" -> firstTest(start, ByHand.class);
      case "extension" -> firstTest(start, FirstPut.class);
      case "junit" -> firstTest(start, Nothing.class);
      case "tests" -> warmTests();
      case "emptying" -> emptying();
      default -> all();
    }
    System.exit(0);
  }

  private static void all() throws IOException, InterruptedException {
    Map<String, List<Double>> fresh = new LinkedHashMap<>();
    for (int i = 0; i < FRESH_JVMS; i++) {
      for (String what : List.of("bare", "junit", "bareInJunit", "extension")) {
        double millis = Double.parseDouble(inFreshJvm(what));
        fresh.computeIfAbsent(what, key -> new ArrayList<>()).add(millis);
      }
    }
    double junit = median(fresh.get("junit"));
    double byHand = median(fresh.get("bareInJunit")) - junit;
    double extension = median(fresh.get("extension")) - junit;
    System.out.printf(
        Locale.ROOT,
        "Medians on JDK %s, %s, %d cores. First table: of %d fresh JVMs each; tests: of %d;"
            + " emptying: of 15 or more.%n%n",
        Runtime.version(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        FRESH_JVMS,
        REPETITIONS - WARM_UP);
    System.out.println("| first table in a fresh JVM, with one put | time |\n|---|---:|");
    row("server, client and table by hand, without JUnit", median(fresh.get("bare")));
    row("the same in a test, less JUnit's own start", byHand);
    row("the extension, less JUnit's own start", extension);
    System.out.println();
    fresh.forEach((what, times) ->
        System.out.println(what + " " + times.stream().map(Math::round).toList()));
    System.out.println();
    System.out.println(inFreshJvm("tests"));
    System.out.println();
    System.out.println(inFreshJvm("emptying"));
  }

  private static String inFreshJvm(String what) throws IOException, InterruptedException {
    Path output = Files.createTempFile("timing", ".txt");
    try {
      int exit = Jvm.start(output, List.of(), TimingBenchmark.class, what).waitFor();
      String printed = Files.readString(output);
      if (exit != 0) {
        throw new IllegalStateException(printed);
      }
      // Others may print warnings.
      return printed.lines().filter(line -> line.matches("[|0-9].*")).collect(joining("\n"));
    } finally {
      Files.delete(output);
    }
  }

  private static void firstTable() {
    try (var server = EmbeddedDynamoDb.start();
        var client = server.client()) {
      createTable(client);
      client.putItem(put -> put.tableName("notes")
          .item(Map.of(
              "owner", AttributeValue.fromS("ann"),
              "number", AttributeValue.fromN("0"),
              "text", AttributeValue.fromS("hello"))));
      bodyEnded = System.nanoTime();
    }
  }

  @SuppressWarnings("unchecked") // The builders of the SDK take arrays of functions.
  private static void createTable(DynamoDbClient client) {
    client.createTable(create -> create
        .tableName("notes")
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(
            owner -> owner.attributeName("owner").attributeType(ScalarAttributeType.S),
            number -> number.attributeName("number").attributeType(ScalarAttributeType.N),
            text -> text.attributeName("text").attributeType(ScalarAttributeType.S))
        .keySchema(
            hash -> hash.attributeName("owner").keyType(KeyType.HASH),
            range -> range.attributeName("number").keyType(KeyType.RANGE))
        .globalSecondaryIndexes(index -> index
            .indexName("by_text")
            .keySchema(hash -> hash.attributeName("text").keyType(KeyType.HASH))
            .projection(projection -> projection.projectionType(ProjectionType.ALL))));
  }

  private static void firstTest(long start, Class<?> fixture) {
    requireSuccess(Fixtures.run(fixture));
    System.out.println(millis(bodyEnded - start));
  }

  private static void requireSuccess(TestExecutionSummary summary) {
    if (summary.getTestsSucceededCount() == 0 || summary.getTotalFailureCount() > 0) {
      throw new IllegalStateException(summary.getFailures().toString());
    }
  }

  private static void warmTests() {
    // Twice, of which the second counts: for the first the code is not compiled yet.
    for (Class<?> fixture : List.of(Plain.class, Reading.class, Puts10.class)) {
      overhead(fixture);
    }
    double plain = overhead(Plain.class);
    System.out.println("| a test in a warm JVM | overhead over a test without the extension |");
    System.out.println("|---|---:|");
    row("has a table, and does not write", overhead(Reading.class) - plain);
    row("puts 1 item", overhead(Puts1.class) - plain);
    row("puts 10 items", overhead(Puts10.class) - plain);
    row("puts 100 items", overhead(Puts100.class) - plain);
  }

  /** What a test takes beside its body. */
  private static double overhead(Class<?> fixture) {
    List<Double> overheads = new ArrayList<>();
    requireSuccess(Fixtures.run(fixture, new TestExecutionListener() {
      private long started;

      @Override
      public void executionStarted(TestIdentifier test) {
        started = System.nanoTime();
      }

      @Override
      public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
          overheads.add(millis(System.nanoTime() - started - bodyTook));
        }
      }
    }));
    return median(overheads.subList(WARM_UP, REPETITIONS));
  }

  private static void emptying() throws ReflectiveOperationException {
    try (var server = EmbeddedDynamoDb.start();
        var client = server.client()) {
      NoteTable notes = NoteTable.of(Dynaset.builder().client(client).build());
      notes.admin().create();
      Runnable empty = emptying(client, notes.tableName());
      Runnable renew = () -> {
        notes.admin().delete();
        notes.admin().create();
      };
      measure(notes, 100, 100, empty, renew);
      System.out.println(
          "| a table with an index and | emptied | dropped and created anew |\n|---|---:|---:|");
      for (int items : List.of(1, 10, 30, 100, 300, 1000)) {
        List<Double> times = measure(notes, items, items > 100 ? 15 : 50, empty, renew);
        System.out.printf(
            Locale.ROOT, "| %d item(s) | %.1f ms | %.1f ms |%n", items, times.get(0), times.get(1));
      }
    }
  }

  /** The very code of the extension, which is not public. */
  private static Runnable emptying(DynamoDbClient client, String table)
      throws ReflectiveOperationException {
    Class<?> type = Class.forName("dev.dynaset.testing.TableCleaner");
    Constructor<?> constructor = type.getDeclaredConstructor(DynamoDbClient.class);
    constructor.setAccessible(true);
    Method empty = type.getDeclaredMethod("empty", String.class);
    empty.setAccessible(true);
    Object cleaner = constructor.newInstance(client);
    return () -> {
      try {
        empty.invoke(cleaner, table);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  /** The medians of several ways to clean a table, in turns. */
  private static List<Double> measure(NoteTable notes, int items, int times, Runnable... ways) {
    List<List<Double>> taken = new ArrayList<>();
    for (int i = 0; i < ways.length; i++) {
      taken.add(new ArrayList<>());
    }
    for (int time = 0; time < times; time++) {
      for (int i = 0; i < ways.length; i++) {
        notes.putAll(IntStream.range(0, items).mapToObj(n -> new Note("ann", n, "text " + n)));
        long start = System.nanoTime();
        ways[i].run();
        taken.get(i).add(millis(System.nanoTime() - start));
      }
    }
    return taken.stream().map(TimingBenchmark::median).toList();
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static void row(String what, double millis) {
    System.out.printf(
        Locale.ROOT, millis < 50 ? "| %s | %.2f ms |%n" : "| %s | %.0f ms |%n", what, millis);
  }

  private static void body(NoteTable notes, int items) {
    long start = System.nanoTime();
    for (int i = 0; i < items; i++) {
      notes.put(new Note("ann", i, "hello"));
    }
    bodyEnded = System.nanoTime();
    bodyTook = bodyEnded - start;
  }

  static class Nothing {
    @Test
    void nothing() {
      bodyEnded = System.nanoTime();
    }
  }

  static class ByHand {
    @Test
    void put() {
      firstTable();
    }
  }

  @DynasetTest
  static class FirstPut {
    @Test
    void put(NoteTable notes) {
      body(notes, 1);
    }
  }

  static class Plain {
    @RepeatedTest(REPETITIONS)
    void nothing() {
      bodyTook = 0;
    }
  }

  @DynasetTest
  static class Reading {
    @RepeatedTest(REPETITIONS)
    void nothing(NoteTable notes) {
      body(notes, 0);
    }
  }

  @DynasetTest
  static class Puts1 {
    @RepeatedTest(REPETITIONS)
    void put(NoteTable notes) {
      body(notes, 1);
    }
  }

  @DynasetTest
  static class Puts10 {
    @RepeatedTest(REPETITIONS)
    void put(NoteTable notes) {
      body(notes, 10);
    }
  }

  @DynasetTest
  static class Puts100 {
    @RepeatedTest(REPETITIONS)
    void put(NoteTable notes) {
      body(notes, 100);
    }
  }
}
