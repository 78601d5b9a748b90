package dev.dynaset.examples.steps;

import software.amazon.awssdk.core.SdkRequest;

/** A request as the tour prints it: its operation, its table or index, and what it asks for. */
public final class RequestText {
  private RequestText() {}

  /** The text, on one line. */
  public static String of(SdkRequest request) {
    RequestLine line = RequestLine.of(request);
    return line.operation() + " " + line.target() + ": " + line.details();
  }
}
