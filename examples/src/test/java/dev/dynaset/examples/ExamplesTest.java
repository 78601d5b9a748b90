package dev.dynaset.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  private static List<String> lines;

  @BeforeAll
  static void runExamples() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Examples.run(new PrintStream(bytes, true, UTF_8));
    lines = bytes.toString(UTF_8).lines().toList();
  }

  @Test
  void endUnmistakably() {
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo("Tour finished: 291 operations ran against DynamoDB Local.");
  }

  @Test
  void runEachStepThatTheSourcesShow() {
    assertThat(lines)
        .filteredOn(line -> line.matches(" *\\d+  .*"))
        .hasSize(StepCode.all().size());
  }

  @Test
  void fitThePage() {
    assertThat(lines).allMatch(line -> line.length() <= 100);
  }

  @Test
  void saySoWhereNoRequestIsSent() {
    assertThat(sentBy("models.byId(\"test\").dateBetween(hour(4), hour(2)).list()"))
        .isEqualTo("no request");
  }

  @Test
  void showTheRequest() {
    assertThat(sentBy("models.byId(\"test\").last()"))
        .matches("Query +pydjamodbtest +id = \"test\", Limit 1, ScanIndexForward false");
  }

  @Test
  void showFilters() {
    assertThat(sentBy("models.byId(\"test\").filter(m -> m.bool().isFalse()).last()"))
        .matches("Query +pydjamodbtest +id = \"test\", FilterExpression bool = false,");
  }

  @Test
  void showWhereARangeOfAKindEnds() {
    assertThat(sentBy("visits.byPatient(\"p1\").dayGt(MONDAY).list()"))
        .matches("Query +clinic +PK = \"PATIENT#p1\" AND SK BETWEEN \"VISIT#2026-01-05\\$\" AND");
    assertThat(lines).anyMatch(line -> line.endsWith("\"VISIT#U+10FFFF\""));
  }

  @Test
  void showEachWriteOfATransaction() {
    assertThat(sentBy("dynaset.transact(debit, credit, note)")).isEqualTo("TransactWriteItems");
    assertThat(lines)
        .filteredOn(line -> line.matches(" +(Update|Put) +(Account|Transfer) .*"))
        // A transfer that succeeds and one that fails, and three debits that are done once only.
        .hasSize(9);
  }

  /** What is printed of the first request of the first step that runs {@code java}. */
  private static String sentBy(String java) {
    List<String> codes =
        lines.stream().map(line -> line.replaceFirst(" *\\d+  ", "")).toList();
    return lines.get(codes.indexOf(java) + 1).replaceFirst(" *sent +", "");
  }
}
