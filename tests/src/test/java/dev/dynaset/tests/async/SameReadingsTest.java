package dev.dynaset.tests.async;

import dev.dynaset.ItemSet;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.QuerySet;
import dev.dynaset.Scan;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Whatever is read sends the same requests, and comes to the same, with both clients. */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
@Timeout(60)
class SameReadingsTest {
  private static BothWays both;

  @BeforeAll
  static void bothClients(
      DynamoDbClient client,
      DynamoDbAsyncClient asyncClient,
      ParcelTable prepared,
      RecordedRequests requests) {
    both = new BothWays(client, asyncClient, prepared, requests);
  }

  /**
   * Items that are read in each way.
   *
   * @param write what is written for each of them
   */
  record Items<T, S extends ItemSet<T>>(
      String name,
      Function<ParcelTable, S> made,
      BiFunction<ParcelTable, T, @Nullable Write<?>> write) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Items<?, QuerySet<Parcel>> of(
      String name, Function<ParcelTable, QuerySet<Parcel>> query) {
    return new Items<>(name, query, SameReadingsTest::noteIt);
  }

  private static Items<?, Scan<Parcel, ParcelAttributes>> scan(
      String name, Function<ParcelTable, Scan<Parcel, ParcelAttributes>> scan) {
    return new Items<>(name, scan, SameReadingsTest::noteIt);
  }

  /** An update that fails where there is no note; of sent parcels, none. */
  private static @Nullable Write<?> noteIt(ParcelTable parcels, Parcel parcel) {
    return parcel.state().equals("sent")
        ? null
        : parcels
            .item(parcels.keyOf(parcel))
            .onlyIf(p -> p.note().exists())
            .prepare()
            .update(p -> p.note().set("changed"));
  }

  private static PageToken token(Page<Parcel> page) {
    return page.next().orElseThrow();
  }

  private static final List<Items<?, ? extends QuerySet<?>>> QUERIES = List.of(
      of("a query", parcels -> parcels.byOwner("a")),
      of("a query of nothing", parcels -> parcels.byOwner("nobody")),
      of("none", parcels -> parcels.byOwner("a").none()),
      of("a whole key", parcels -> parcels.byOwner("a").numberEq(4)),
      of("a whole key of nothing", parcels -> parcels.byOwner("b").numberEq(4)),
      of("a limit", parcels -> parcels.byOwner("a").limit(4)),
      of("a limit of 0", parcels -> parcels.byOwner("a").limit(0)),
      of("pages", parcels -> parcels.byOwner("a").pageSize(3)),
      of("a limit over pages", parcels -> parcels.byOwner("a").pageSize(3).limit(7)),
      of("backwards", parcels -> parcels.byOwner("a").reverse().pageSize(4)),
      of("consistent", parcels -> parcels.byOwner("a").consistentRead().limit(2)),
      of(
          "a filter, a limit and pages",
          parcels ->
              parcels.byOwner("a").filter(p -> p.note().exists()).pageSize(2).limit(3)),
      of(
          "a filter that one meets",
          parcels -> parcels
              .byOwner("a")
              .filter(p -> p.note().eq("even").and(p.state().eq("sent")))
              .filter(p -> p.note().exists())
              .pageSize(4)
              .limit(1)),
      of(
          "a token",
          parcels ->
              parcels.byOwner("a").from(token(parcels.byOwner("a").limit(4).page()))),
      of(
          "a token of a previous page",
          parcels -> parcels
              .byOwner("a")
              .limit(2)
              .from(parcels
                  .byOwner("a")
                  .limit(3)
                  .from(token(parcels.byOwner("a").limit(4).page()))
                  .page()
                  .previous()
                  .orElseThrow())),
      of(
          "a token of another query",
          parcels ->
              parcels.byOwner("b").from(token(parcels.byOwner("a").limit(4).page()))),
      of(
          "too many evaluated",
          parcels ->
              parcels.byOwner("a").filter(p -> p.note().exists()).pageSize(3).maxEvaluated(7)),
      of(
          "several keys",
          parcels -> parcels.byOwnerIn(List.of("b", "nobody", "a")).pageSize(3)),
      of("merged", parcels -> parcels.byOwnerIn(List.of("a", "b")).merged().pageSize(3)),
      of(
          "merged with a limit",
          parcels -> parcels
              .byOwnerIn(List.of("b", "x", "a"))
              .merged(2)
              .reverse()
              .limit(5)
              .pageSize(2)),
      of(
          "merged with a cap",
          parcels -> parcels.byOwnerIn(List.of("a", "b")).merged().pageSize(2).maxEvaluated(6)),
      of(
          "merged with too low a cap",
          parcels -> parcels.byOwnerIn(List.of("a", "b")).merged().maxEvaluated(1)),
      new Items<ParcelByStateIndexItem, QuerySet<ParcelByStateIndexItem>>(
          "an index of keys",
          parcels -> parcels.byStateIndex().byState("open").pageSize(5),
          (parcels, item) -> parcels
              .item(item.owner(), item.number())
              .prepare()
              .update(p -> p.note().set("changed"))),
      of(
          "an index of whole items",
          parcels ->
              parcels.hydrate(parcels.byStateIndex().byState("open").pageSize(5).limit(8))),
      of("a missing table", parcels -> parcels.named("no-such-table").byOwner("a")),
      new Items<ParcelLine, QuerySet<ParcelLine>>(
          "a projection",
          parcels -> parcels.byOwner("a").limit(3).select(ParcelLineProjection.INSTANCE),
          (parcels, line) -> null));

  private static final List<Items<?, ? extends ItemSet<?>>> SCANS = List.of(
      scan("a scan", ParcelTable::scan),
      scan("none of a scan", parcels -> parcels.scan().none()),
      scan("a scan in pages", parcels -> parcels.scan().pageSize(4)),
      scan("a filtered scan", parcels -> parcels.scan().filter(p -> p.owner().eq("b"))),
      scan("a segment", parcels -> parcels.scan().segment(1, 3)),
      scan("a scan with a cap", parcels -> parcels.scan().maxEvaluated(5)),
      scan(
          "a scan with a token",
          parcels -> parcels.scan().from(token(parcels.scan().limit(4).page()))));

  static Stream<Arguments> readings() {
    List<Arguments> all = new ArrayList<>();
    for (Ending ending : Ending.values()) {
      QUERIES.forEach(query -> all.add(Arguments.of(query, ending)));
      if (ending.isOfScans()) {
        SCANS.forEach(scan -> all.add(Arguments.of(scan, ending)));
      }
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("readings")
  void withBothClients(Items<?, ?> items, Ending ending) {
    compare(items, ending);
  }

  private <T> void compare(Items<T, ? extends ItemSet<T>> items, Ending ending) {
    both.compare(
        parcels -> {
          ItemSet<T> made = items.made().apply(parcels);
          return () -> ending.read(made, item -> items.write().apply(parcels, item));
        },
        parcels -> {
          ItemSet<T> made = items.made().apply(parcels);
          return () -> ending.readAsync(made, item -> items.write().apply(parcels, item));
        });
  }
}
