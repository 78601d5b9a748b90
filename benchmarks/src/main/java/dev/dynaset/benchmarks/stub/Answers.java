package dev.dynaset.benchmarks.stub;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.http.SdkHttpRequest;

/** The answers of DynamoDB by operation, made once. */
public final class Answers {
  private static final String TARGET_PREFIX = "DynamoDB_20120810.";

  private final Map<String, Answer> answers;

  private Answers(Map<String, Answer> answers) {
    this.answers = answers;
  }

  /**
   * Answers with these bodies.
   *
   * @param bodies by operation, such as {@code GetItem}
   * @param gzip whether they travel compressed
   */
  public static Answers of(Map<String, byte[]> bodies, boolean gzip) {
    Map<String, Answer> answers = new HashMap<>();
    bodies.forEach((operation, body) -> answers.put(operation, Answer.of(body, gzip)));
    return new Answers(answers);
  }

  /** The answer to a request. */
  Answer to(SdkHttpRequest request) {
    String target = request.firstMatchingHeader("X-Amz-Target").orElseThrow();
    Answer answer = answers.get(target.substring(TARGET_PREFIX.length()));
    if (answer == null) {
      throw new IllegalArgumentException("There is no answer to " + target + ".");
    }
    return answer;
  }
}
