package dev.dynaset.tests.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without an asynchronous client, what needs one says so at once, before anything is read. */
@Tag("once")
class NoAsyncClientTest {
  private static final StubClient CLIENT = new StubClient(new StoredLines(1, 1));
  private static final Dynaset DYNASET = Dynaset.builder().client(CLIENT).build();
  private static final Line LINE = Line.of(1);

  private static Named<Function<LineTable, Object>> named(
      String name, Function<LineTable, Object> call) {
    return Named.of(name, call);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // There is none.
  static Stream<Named<Function<LineTable, Object>>> calls() {
    return Stream.of(
        named("a table", LineTable::async),
        named("a query", lines -> lines.byBook("b").async()),
        named("a query of nothing", lines -> lines.byBook("b").none().async()),
        named("a scan", lines -> lines.scan().async()),
        named(
            "a projection",
            lines -> lines.byBook("b").select(lines.value(l -> l.text())).async()),
        named("an item", lines -> lines.item(lines.keyOf(LINE)).async()),
        named(
            "consistent reads",
            lines -> lines.item(lines.keyOf(LINE)).consistentRead().async()),
        named("items", lines -> lines.items(List.of(lines.keyOf(LINE))).async()),
        named("conditional writes", lines -> lines.onlyIf(l -> l.text().eq("x")).async()),
        named("a write", lines -> lines.prepare().put(LINE).executeAsync()),
        named("a read", lines -> lines.item(lines.keyOf(LINE)).prepare().get().executeAsync()),
        named("a statement", lines -> lines.statement("SELECT * FROM {table}").listAsync()),
        named("a transaction", lines -> DYNASET.transactAsync(lines.prepare().put(LINE))),
        named(
            "reads",
            lines -> DYNASET.batchGetAsync(
                List.of(lines.item(lines.keyOf(LINE)).prepare().get()))),
        named(
            "a transaction of reads",
            lines ->
                DYNASET.transactGetAsync(lines.item(lines.keyOf(LINE)).prepare().get())),
        named(
            "a parallel scan",
            lines -> lines
                .scan()
                .parallelScan(2)
                .async()
                .forEachPage(page -> CompletableFuture.completedFuture(null))));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void isSaidWithTheCure(Function<LineTable, Object> call) {
    assertThatThrownBy(() -> call.apply(LineTable.of(DYNASET)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Dynaset.builder().asyncClient(");
    assertThat(CLIENT.sent()).isZero();
  }
}
