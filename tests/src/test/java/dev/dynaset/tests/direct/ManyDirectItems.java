package dev.dynaset.tests.direct;

import dev.dynaset.Dynaset;
import dev.dynaset.tests.Kinds;
import dev.dynaset.tests.KindsTable;
import java.util.Collections;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Reads many items from the bytes of made-up pages, with no more memory than for some pages. */
final class ManyDirectItems {
  private static final int PER_PAGE = 1_000;
  private static final String KEY = "\"owner\":{\"S\":\"ann\"},\"kind\":{\"S\":\"A\"}";

  private final int pages;
  private final BothDecodings both = new BothDecodings();

  private ManyDirectItems(int count) {
    this.pages = count / PER_PAGE;
  }

  /** Fails if they are not as many thousands as the first argument has. */
  public static void main(String[] arguments) {
    new ManyDirectItems(Integer.parseInt(arguments[0])).read();
  }

  private void read() {
    KindsTable kinds = KindsTable.of(both.direct());
    expect("query", kinds.byOwner("ann").stream());
    expect("scan", kinds.scan().stream());
    Dynaset dynaset = both.direct();
    if (!dynaset.directDecoding().isOn() || both.itemsSeen() > 0) {
      throw new AssertionError("They were not decoded directly: " + dynaset.directDecoding());
    }
    both.close();
  }

  private IntFunction<Answer> answers() {
    String item = "{" + KEY + ",\"text\":{\"S\":\"" + "text ".repeat(20) + "\"}}";
    String items = "{\"Items\":[" + String.join(",", Collections.nCopies(PER_PAGE, item))
        + "],\"Count\":" + PER_PAGE + ",\"ScannedCount\":" + PER_PAGE;
    Answer page = Answer.of(items + ",\"LastEvaluatedKey\":{" + KEY + "}}");
    Answer last = Answer.of(items + "}");
    return number -> number == pages - 1 ? last : page;
  }

  private void expect(String reading, Stream<Kinds> items) {
    both.answers().by(answers());
    long found = items.mapToLong(kind -> kind.owner().equals("ann") ? 1 : 0).sum();
    System.out.println(reading + ": " + found);
    if (found != (long) pages * PER_PAGE) {
      throw new AssertionError("There are " + pages + " pages.");
    }
  }
}
