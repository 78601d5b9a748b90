package dev.dynaset.tests.async;

import dev.dynaset.Statement;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Whatever is done to single items sends the same, and comes to the same, with both clients. */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
@Timeout(60)
class SameOperationsTest {
  private static final Parcel THERE = Parcel.of("a", 4);
  private static final Parcel NEW = Parcel.of("c", 1);
  private static final ParcelKey HIT = ParcelKey.of("a", 4);
  private static final ParcelKey MISS = ParcelKey.of("c", 1);

  private static BothWays both;

  @BeforeAll
  static void bothClients(
      DynamoDbClient client,
      DynamoDbAsyncClient asyncClient,
      ParcelTable prepared,
      RecordedRequests requests) {
    both = new BothWays(client, asyncClient, prepared, requests);
  }

  private static Arguments same(
      String name,
      Function<ParcelTable, Object> blocking,
      Function<ParcelTable, CompletableFuture<?>> other) {
    return Arguments.of(name, blocking, other);
  }

  private static List<ParcelKey> keys(int count) {
    return IntStream.range(0, count).mapToObj(n -> ParcelKey.of("a", n)).toList();
  }

  private static List<Parcel> parcels(int count) {
    return IntStream.range(0, count).mapToObj(n -> Parcel.of("d", n)).toList();
  }

  static Stream<Arguments> reads() {
    return Stream.of(
        same("get", p -> p.get(HIT), p -> p.item(HIT).async().get()),
        same("get nothing", p -> p.get(MISS), p -> p.item(MISS).async().get()),
        same("find", p -> p.find(HIT), p -> p.item(HIT).async().find()),
        same("find nothing", p -> p.find(MISS), p -> p.item(MISS).async().find()),
        same("exists", p -> p.exists(HIT), p -> p.item(HIT).async().exists()),
        same("exists not", p -> p.exists(MISS), p -> p.item(MISS).async().exists()),
        same(
            "batchGet",
            p -> p.batchGet(keys(12)),
            p -> p.items(keys(12)).async().get()),
        same(
            "batchGet many",
            p -> p.batchGet(keys(230)),
            p -> p.items(keys(230)).async().get()),
        same(
            "batchGet none",
            p -> p.batchGet(List.of()),
            p -> p.items(List.of()).async().get()),
        same(
            "consistent",
            p -> p.item(HIT).consistentRead().get(),
            p -> p.item(HIT).consistentRead().async().get()),
        same(
            "consistent first",
            p -> p.item(HIT).consistentRead().find(),
            p -> p.item(HIT).consistentRead().async().find()),
        same(
            "a read",
            p -> p.item(HIT).prepare().get().execute(),
            p -> p.item(HIT).prepare().get().executeAsync()),
        same(
            "no table",
            p -> p.named("no-such-table").get(HIT),
            p -> p.named("no-such-table").item(HIT).async().get()),
        same("a statement", p -> statement(p).list(), p -> statement(p).listAsync()));
  }

  private static Statement<Parcel, ParcelAttributes> statement(ParcelTable parcels) {
    return parcels.statement("SELECT * FROM {table} WHERE owner = 'a' AND \"number\" < 3");
  }

  static Stream<Arguments> writes() {
    return Stream.of(
        same("create", p -> p.create(NEW), p -> p.async().create(NEW)),
        same("create again", p -> p.create(THERE), p -> p.async().create(THERE)),
        same("put", p -> p.put(THERE.withNote("x")), p -> p.async().put(THERE.withNote("x"))),
        same(
            "put without a key",
            p -> p.put(Parcel.of("", 1)),
            p -> p.async().put(Parcel.of("", 1))),
        same(
            "update",
            p -> p.update(HIT, u -> u.note().set("x")),
            p -> p.item(HIT).async().update(u -> u.note().set("x"))),
        same(
            "update nothing",
            p -> p.update(MISS, u -> u.note().set("x")),
            p -> p.item(MISS).async().update(u -> u.note().set("x"))),
        same(
            "update of a difference",
            p -> p.update(THERE, THERE.withNote("x")),
            p -> p.async().update(THERE, THERE.withNote("x"))),
        same(
            "update of no difference",
            p -> p.update(THERE, THERE),
            p -> p.async().update(THERE, THERE)),
        same("update of another", p -> p.update(THERE, NEW), p -> p.async().update(THERE, NEW)),
        same(
            "upsert",
            p -> p.upsert(MISS, u -> u.state().set("x")),
            p -> p.item(MISS).async().upsert(u -> u.state().set("x"))),
        same(
            "upsert of too little",
            p -> p.upsert(MISS, u -> u.note().set("x")),
            p -> p.item(MISS).async().upsert(u -> u.note().set("x"))),
        same("delete", p -> p.delete(HIT), p -> p.item(HIT).async().delete()),
        same("delete nothing", p -> p.delete(MISS), p -> p.item(MISS).async().delete()),
        same("deleteItem", p -> p.deleteItem(THERE), p -> p.async().deleteItem(THERE)),
        same("getOrCreate", p -> p.getOrCreate(NEW), p -> p.async().getOrCreate(NEW)),
        same(
            "getOrCreate what is there",
            p -> p.getOrCreate(THERE.withNote("x")),
            p -> p.async().getOrCreate(THERE.withNote("x"))),
        same("putAll", p -> p.putAll(parcels(60)), p -> p.async().putAll(parcels(60))),
        same("putAll of none", p -> p.putAll(List.of()), p -> p.async().putAll(List.of())),
        same(
            "putAll of one without a key",
            p -> p.putAll(List.of(NEW, Parcel.of("", 1))),
            p -> p.async().putAll(List.of(NEW, Parcel.of("", 1)))),
        same(
            "onlyIf",
            p -> p.onlyIf(q -> q.note().eq("even")).put(THERE.withNote("x")),
            p -> p.onlyIf(q -> q.note().eq("even")).async().put(THERE.withNote("x"))),
        same(
            "onlyIf not",
            p -> p.item(HIT).onlyIf(q -> q.note().eq("odd")).delete(),
            p -> p.item(HIT).onlyIf(q -> q.note().eq("odd")).async().delete()),
        same(
            "onlyIf never",
            p -> p.item(HIT).onlyIf(q -> q.note().in(List.of())).delete(),
            p -> p.item(HIT).onlyIf(q -> q.note().in(List.of())).async().delete()),
        same(
            "onlyIf of an update of nothing",
            p ->
                p.item(MISS).onlyIf(q -> q.note().exists()).update(u -> u.note().set("x")),
            p -> p.item(MISS)
                .onlyIf(q -> q.note().exists())
                .async()
                .update(u -> u.note().set("x"))),
        same("a write", p -> write(p).execute(), p -> write(p).executeAsync()),
        same(
            "a write that returns the old",
            p -> write(p).returningOld().execute(),
            p -> write(p).returningOld().executeAsync()));
  }

  private static Write<Parcel> write(ParcelTable parcels) {
    return parcels.item(HIT).prepare().update(u -> u.note().set("x"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"reads", "writes"})
  void withBothClients(
      String name,
      Function<ParcelTable, Object> blocking,
      Function<ParcelTable, CompletableFuture<?>> other) {
    both.compare(parcels -> () -> blocking.apply(parcels), parcels -> () -> other.apply(parcels));
  }

  /** Each of the two meets the faults. */
  private void compareWith(
      Runnable fault,
      Function<ParcelTable, Object> blocking,
      Function<ParcelTable, CompletableFuture<?>> other) {
    both.compare(
        parcels -> {
          fault.run();
          return () -> blocking.apply(parcels);
        },
        parcels -> {
          fault.run();
          return () -> other.apply(parcels);
        });
  }

  @Test
  void whatIsLeftUnprocessedIsSentAgain(Faults faults) {
    compareWith(
        () -> faults.next(2, "BatchWriteItem").leaveUnprocessed(0.5),
        parcels -> parcels.putAll(parcels(20)),
        parcels -> parcels.async().putAll(parcels(20)));
    compareWith(
        () -> faults.next(2, "BatchGetItem").leaveUnprocessed(0.5),
        parcels -> parcels.batchGet(keys(20)),
        parcels -> parcels.items(keys(20)).async().get());
    compareWith(
        () -> faults.next(2, "BatchWriteItem").leaveUnprocessed(1),
        parcels -> parcels.byOwner("a").delete(),
        parcels -> parcels.byOwner("a").async().delete());
  }

  @Test
  void whatTheSdkThrowsPasses(Faults faults) {
    compareWith(
        () -> faults.next("GetItem").throttled(),
        parcels -> parcels.get(HIT),
        parcels -> parcels.item(HIT).async().get());
    compareWith(
        () -> faults.next("PutItem").failed(),
        parcels -> parcels.put(NEW),
        parcels -> parcels.async().put(NEW));
    compareWith(
        () -> faults.next("Query").failed(() -> new IllegalStateException("out of order")),
        parcels -> parcels.byOwner("a").list(),
        parcels -> parcels.byOwner("a").async().list());
    compareWith(
        () -> faults.next("Query").throttled(),
        parcels -> parcels.byOwner("a").pageSize(3).stream().toList(),
        parcels -> {
          Reader<Parcel> reader =
              Reader.of(parcels.byOwner("a").pageSize(3).async().items(), Long.MAX_VALUE);
          return reader.ended();
        });
  }
}
