package dev.dynaset.examples.steps;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkRequest;

/** Runs steps, and prints of each the line of Java, the requests that it sent, and its outcome. */
public final class Steps {
  private final PrintStream out;
  private final RequestLog requests;
  private int count;

  /** Steps that send with the client that {@code requests} listens to. */
  public Steps(PrintStream out, RequestLog requests) {
    this.out = out;
    this.requests = requests;
  }

  /** How many steps were run. */
  public int count() {
    return count;
  }

  /** Prints a heading, and a paragraph on what comes. */
  public void chapter(String title, String text) {
    out.println();
    out.println(title);
    out.println("=".repeat(title.length()));
    out.print(Columns.hanging("", text));
  }

  /**
   * Runs a step and returns its result. A test makes sure that {@code java} is the code of {@code
   * step}, so that what is printed is what ran.
   */
  public <T> T show(String java, Supplier<T> step) {
    start(java);
    T result = step.get();
    printRequests();
    out.print(
        Columns.hanging(label("got"), ResultText.of(result, Columns.widthBeside(label("got")))));
    return result;
  }

  /** Runs a step that returns nothing. */
  public void run(String java, Runnable step) {
    start(java);
    step.run();
    printRequests();
  }

  /** Runs a step that must throw, and prints and returns its exception. */
  public RuntimeException showFailure(String java, Runnable step) {
    start(java);
    RuntimeException failure = failureOf(step);
    printRequests();
    String text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    out.print(Columns.hanging(label("threw"), text));
    return failure;
  }

  private static RuntimeException failureOf(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      return e;
    }
    throw new IllegalStateException("This step should have thrown.");
  }

  private void start(String java) {
    requests.drain();
    count++;
    out.println();
    out.print(Columns.hanging(String.format("%3d  ", count), java));
  }

  private void printRequests() {
    List<SdkRequest> sent = requests.drain();
    if (sent.isEmpty()) {
      out.print(Columns.hanging(label("sent"), "no request"));
    }
    for (SdkRequest request : sent) {
      print("sent", "", RequestLine.of(request));
    }
  }

  private void print(String label, String indent, RequestLine line) {
    String operation = String.format("%-14s  ", indent + line.operation());
    String text = String.format("%-13s  %s", line.target(), line.details());
    out.print(Columns.hanging(label(label) + operation, text));
    line.parts().forEach(part -> print("", "  ", part));
  }

  private static String label(String label) {
    return String.format("     %-5s  ", label);
  }
}
