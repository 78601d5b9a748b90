package dev.dynaset.tests.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.Page;
import dev.dynaset.TableAdmin;
import dev.dynaset.testing.EmbeddedDynamoDb;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A client that completes all its futures on one thread: whatever blocked it would never end. */
@Timeout(60)
@Execution(ExecutionMode.SAME_THREAD)
class OneThreadTest {
  private static final ExecutorService THREAD = Executors.newSingleThreadExecutor();

  private static EmbeddedDynamoDb dynamoDb;
  private static DynamoDbClient client;
  private static DynamoDbAsyncClient asyncClient;
  private static ParcelTable parcels;

  @BeforeAll
  static void oneThread() {
    dynamoDb = EmbeddedDynamoDb.start();
    client = dynamoDb.client();
    asyncClient = dynamoDb.asyncClient(
        builder -> builder.asyncConfiguration(configuration -> configuration.advancedOption(
            SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, THREAD)));
    parcels = ParcelTable.of(Dynaset.builder()
        .client(client)
        .asyncClient(asyncClient)
        .onTable(TableAdmin::create)
        .build());
  }

  @AfterAll
  static void close() {
    asyncClient.close();
    client.close();
    dynamoDb.close();
    THREAD.shutdown();
  }

  @BeforeEach
  void someParcels() {
    parcels.putAll(Parcel.some());
  }

  private static <R> R await(CompletableFuture<R> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  @Test
  void readings() throws Exception {
    assertThat(await(parcels.byOwner("a").pageSize(2).async().list())).hasSize(10);
    assertThat(await(parcels
            .byOwnerIn(List.of("a", "b", "c"))
            .merged()
            .pageSize(2)
            .async()
            .list()))
        .hasSize(14);
    assertThat(await(parcels
            .hydrate(parcels.byStateIndex().byState("open"))
            .pageSize(2)
            .async()
            .list()))
        .hasSize(9);
  }

  @Test
  void publishersWhoseSubscribersAskOnThatThread() throws Exception {
    CountingReader<Parcel> items = new CountingReader<>();
    parcels.byOwner("a").pageSize(2).prefetch().async().items().subscribe(items);
    CountingReader<Page<Parcel>> pages = new CountingReader<>();
    parcels.byOwner("a").pageSize(2).async().pages().subscribe(pages);

    assertThat(await(items.count())).isEqualTo(10);
    assertThat(await(pages.count())).isGreaterThanOrEqualTo(5);
  }

  @Test
  void whatFollowsEachOtherOnThatThread() throws Exception {
    CompletableFuture<Long> count = parcels
        .async()
        .create(Parcel.of("a", 77))
        .thenCompose(created -> parcels.async().update(created, created.withNote("x")))
        .thenCompose(updated -> parcels.item(parcels.keyOf(updated)).async().get())
        .thenCompose(got -> parcels.item(parcels.keyOf(got)).async().delete())
        .thenCompose(deleted -> parcels.byOwner("a").async().count());

    assertThat(await(count)).isEqualTo(10);
  }

  @Test
  void writesOfManyItems() throws Exception {
    List<Parcel> many = IntStream.range(0, 60).mapToObj(n -> Parcel.of("m", n)).toList();
    assertThat(await(parcels.async().putAll(many))).isEqualTo(60);
    assertThat(await(parcels
                .byOwner("m")
                .async()
                .updateEach(parcel ->
                    parcels.prepare().update(parcel, parcel.withNote(parcel.note() + "x"))))
            .written())
        .isEqualTo(60);
    assertThat(await(parcels.byOwner("m").pageSize(7).async().delete())).isEqualTo(60);
  }

  @Test
  void aParallelScanWhoseActionReads() throws Exception {
    assertThat(await(parcels
                .scan()
                .pageSize(2)
                .parallelScan(4)
                .async()
                .forEachPage(
                    page -> parcels.item(parcels.keyOf(page.get(0))).async().get()))
            .items())
        .isEqualTo(14);
  }
}
