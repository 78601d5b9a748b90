package dev.dynaset.tests.async;

import dev.dynaset.BatchItems;
import dev.dynaset.EachResult;
import dev.dynaset.EvaluationLimitException;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import java.util.List;

/** Results and exceptions as text that is equal if they are. */
final class Seen {
  private Seen() {}

  static String result(Object result) {
    if (result instanceof List<?> list) {
      return list.stream().map(Seen::result).toList().toString();
    }
    if (result instanceof Page<?> page) {
      return page.items()
          + " next " + page.next().map(PageToken::toString)
          + " previous " + page.previous().map(PageToken::toString)
          + " capped " + page.isEvaluationLimitReached()
          + " evaluated " + page.evaluated();
    }
    if (result instanceof BatchItems<?, ?> batch) {
      return batch.items() + " missing " + batch.missing();
    }
    if (result instanceof EachResult each) {
      return each.read() + " read of " + each.evaluated() + " evaluated, " + each.written()
          + " written, failed: "
          + each.failures().stream().map(failure -> failure(failure.reason())).toList();
    }
    return String.valueOf(result);
  }

  static String failure(RuntimeException failure) {
    // The SDK tells the number of each request.
    String message = String.valueOf(failure.getMessage()).replaceAll("Request ID: [\\w-]+", "");
    String more = failure instanceof EvaluationLimitException limit
        ? " " + limit.token() + " " + limit.items()
        : "";
    return failure.getClass().getName() + ": " + message + more;
  }
}
