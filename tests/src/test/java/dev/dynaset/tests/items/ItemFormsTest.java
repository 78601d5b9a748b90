package dev.dynaset.tests.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchItems;
import dev.dynaset.CapacityMeter;
import dev.dynaset.Condition;
import dev.dynaset.ConditionFailedException;
import dev.dynaset.Created;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.ItemProjection;
import dev.dynaset.Read;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.StaleVersionException;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.Update;
import dev.dynaset.item.ItemHandle;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** Every verb of single items in every form: by key and by parts, blocking, async, prepared. */
@DynasetTest
class ItemFormsTest {
  private static final Crate NAILS = new Crate("c1", 5, "nails", null);
  private static final Condition<PalletAttributes> LOW =
      PalletTable.condition(p -> p.height().lt(3));
  private static final PalletKey KEY = PalletKey.of("bern", 7);

  private CrateTable crates;
  private PalletTable pallets;
  private Dynaset dynaset;

  @BeforeEach
  void fill(CrateTable crates, PalletTable pallets, Dynaset dynaset) {
    this.crates = crates;
    this.pallets = pallets;
    this.dynaset = dynaset;
    crates.put(NAILS);
    pallets.put(new Pallet("bern", 7, 2));
  }

  @Test
  void theShortFormsTakeAKeyOrItsParts() {
    Pallet pallet = pallets.get("bern", 7);

    assertThat(pallets.get(KEY)).isEqualTo(pallet);
    assertThat(pallets.find("bern", 7)).contains(pallet);
    assertThat(pallets.find(KEY)).contains(pallet);
    assertThat(pallets.exists("bern", 7)).isTrue();
    assertThat(pallets.exists(PalletKey.of("bern", 8))).isFalse();
    assertThat(pallets.update("bern", 7, p -> p.height().increment()).height()).isEqualTo(3);
    assertThat(pallets.update(KEY, p -> p.height().increment()).height()).isEqualTo(4);
    assertThat(pallets
            .upsert("bern", 8, p -> p.height().set(1).and(p.content().set("bolts")))
            .height())
        .isEqualTo(1);
    assertThat(pallets
            .upsert(
                PalletKey.of("bern", 8),
                p -> Update.allOf(p.height().set(2), p.content().set("nuts")))
            .content())
        .isEqualTo("nuts");
    assertThat(pallets.delete("bern", 8)).isPresent();
    assertThat(pallets.delete(KEY)).isPresent();
    assertThat(crates.get("c1")).isEqualTo(NAILS);
    assertThat(crates.delete("c1")).contains(NAILS);
  }

  @Test
  void anUpdateThatIsAValueStandsWhereALambdaDoes() {
    Update<PalletUpdate> higher = PalletTable.changes(p -> p.height().increment());

    assertThat(pallets.update("bern", 7, higher).height()).isEqualTo(3);
    assertThat(pallets.update(KEY, higher).height()).isEqualTo(4);
    assertThat(
            pallets.item("bern", 7).onlyIf(p -> p.height().eq(4)).update(higher).height())
        .isEqualTo(5);
    assertThat(
            pallets.item(KEY).prepare().update(higher).execute().orElseThrow().height())
        .isEqualTo(6);
    assertThat(pallets.item(KEY).async().update(higher).join().height()).isEqualTo(7);
  }

  @Test
  void readsBlocking() {
    ItemHandle<Pallet, PalletAttributes, PalletUpdate> pallet = pallets.item("bern", 7);
    ItemHandle<Pallet, PalletAttributes, PalletUpdate> none = pallets.item("bern", 8);

    assertThat(pallet.get()).isEqualTo(pallets.get(KEY));
    assertThat(pallet.find()).isPresent();
    assertThat(pallet.exists()).isTrue();
    assertThat(pallet.consistentRead().get().height()).isEqualTo(2);
    assertThat(pallet.consistentRead().find()).isPresent();
    assertThat(pallet.consistentRead().exists()).isTrue();
    assertThatThrownBy(none::get).isInstanceOf(ItemNotFoundException.class);
    assertThatThrownBy(none.consistentRead()::get).isInstanceOf(ItemNotFoundException.class);
    assertThat(none.find()).isEmpty();
    assertThat(none.exists()).isFalse();
  }

  @Test
  void readsWithoutBlocking() {
    assertThat(pallets.item("bern", 7).async().get().join().height()).isEqualTo(2);
    assertThat(pallets.item(KEY).async().find().join()).isPresent();
    assertThat(pallets.item("bern", 8).async().exists().join()).isFalse();
    assertThat(pallets.item(KEY).consistentRead().async().get().join().height()).isEqualTo(2);
    assertThat(pallets.item("bern", 8).consistentRead().async().find().join()).isEmpty();
    assertThat(crates.item("c1").unexpired().async().exists().join()).isTrue();
    assertThatThrownBy(() -> pallets.item("bern", 8).async().get().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(ItemNotFoundException.class);
  }

  @Test
  void readsThatArePrepared() {
    Read<Pallet> pallet = pallets.item("bern", 7).consistentRead().prepare().get();
    Read<Long> weight =
        crates.item("c1").select(crates.value(c -> c.weight())).prepare().get();
    Read<Crate> none = crates.item("c2").prepare().get();

    assertThat(pallet.execute()).isPresent();
    assertThat(weight.execute()).contains(5L);
    assertThat(none.executeAsync().join()).isEmpty();
    assertThat(dynaset.batchGet(List.of(pallet, weight, none)).get(weight)).contains(5L);
    assertThat(dynaset.transactGet(pallet, weight).get(pallet)).isPresent();
    assertThat(pallet.explain().toString()).contains("consistent");
  }

  @Test
  void aPartOfAnItemIsReadInEveryForm(RecordedRequests requests) {
    ItemProjection<Pallet, String> content = pallets.value(p -> p.content());
    requests.clear();

    assertThat(pallets.item(KEY).select(content).get()).isEqualTo("nails");
    assertThat(pallets.item(KEY).select(content).consistentRead().find()).contains("nails");
    assertThat(pallets
            .item("bern", 7)
            .consistentRead()
            .select(content)
            .async()
            .get()
            .join())
        .isEqualTo("nails");
    assertThat(pallets.item("bern", 8).select(content).exists()).isFalse();
    assertThat(requests.of(GetItemRequest.class))
        .extracting(GetItemRequest::projectionExpression)
        .containsExactly("#0, #1, #2", "#0, #1, #2", "#0, #1, #2", "#0");
  }

  @Test
  void whatHasExpiredIsMissingInEveryForm() {
    // By its own clock, DynamoDB Local would delete it.
    Instant future = Instant.now().plus(Duration.ofDays(10));
    Dynaset later = Dynaset.builder()
        .client(dynaset.client())
        .asyncClient(dynaset.asyncClient().orElseThrow())
        .clock(Clock.fixed(future, ZoneOffset.UTC))
        .build();
    CrateTable crates = CrateTable.of(later).named(this.crates.tableName());
    crates.put(new Crate("old", 1, "ash", future.minusSeconds(60)));
    ItemProjection<Crate, String> content = crates.value(c -> c.content());

    assertThat(crates.item("old").get().content()).isEqualTo("ash");
    assertThat(crates.item("old").unexpired().find()).isEmpty();
    assertThat(crates.item("old").unexpired().exists()).isFalse();
    assertThatThrownBy(crates.item("old").consistentRead().unexpired()::get)
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessageContaining("that has not expired");
    assertThat(crates.item("old").unexpired().select(content).find()).isEmpty();
    assertThat(crates.item("old").select(content).unexpired().async().find().join())
        .isEmpty();
    assertThat(crates.item("c1").select(content).unexpired().find()).contains("nails");
    Read<Crate> prepared = crates.item("old").unexpired().prepare().get();
    assertThat(prepared.execute()).isEmpty();
    assertThat(later.batchGet(List.of(prepared)).get(prepared)).isEmpty();
    assertThat(later.transactGet(prepared).get(prepared)).isEmpty();
    assertThat(crates.items(keys("old", "c1")).unexpired().get().items()).containsExactly(NAILS);
    assertThat(crates.items(keys("old", "c1")).unexpired().select(content).get().items())
        .containsExactly("nails");
    assertThat(crates.items(keys("old", "c1")).unexpired().async().get().join().missing())
        .containsExactly(CrateKey.of("old"));
  }

  @Test
  void aModelWithoutATimeToLiveHasNothingThatExpires() {
    assertThatThrownBy(() -> pallets.item(KEY).unexpired())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Pallet has no time to live")
        .hasMessageContaining("@TimeToLive");
    assertThatThrownBy(() -> pallets.items(List.of(KEY)).unexpired())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void writesBlocking() {
    assertThat(pallets.item("bern", 7).update(p -> p.height().increment()).height())
        .isEqualTo(3);
    assertThat(pallets
            .item("bern", 9)
            .upsert(p -> p.height().set(1).and(p.content().set("x"))))
        .isEqualTo(pallets.get("bern", 9));
    assertThat(pallets.item("bern", 9).delete()).isPresent();
    assertThat(pallets.item("bern", 9).delete()).isEmpty();
    assertThatThrownBy(() -> pallets.item("bern", 9).update(p -> p.height().set(1)))
        .isInstanceOf(ItemNotFoundException.class);
  }

  @Test
  void writesWithAConditionInEveryForm() {
    ItemHandle.Writes<Pallet, PalletAttributes, PalletUpdate> low =
        pallets.item(KEY).onlyIf(LOW);

    assertThat(low.update(p -> p.height().set(3)).height()).isEqualTo(3);
    assertThatThrownBy(() -> low.update(p -> p.height().set(4)))
        .isInstanceOfSatisfying(
            ConditionFailedException.class,
            e -> assertThat(e.item(Pallet.class).orElseThrow().height()).isEqualTo(3));
    assertThatThrownBy(() -> low.upsert(p -> p.height().set(4).and(p.content().set("x"))))
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(low::delete).isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> low.async().delete().join())
        .hasCauseInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> low.async().update(p -> p.height().set(4)).join())
        .hasCauseInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() ->
            low.async().upsert(p -> p.height().set(4).and(p.content().set("x"))).join())
        .hasCauseInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> low.prepare().delete().execute())
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> dynaset.transact(low.prepare().check()))
        .isInstanceOf(TransactionFailedException.class);
    assertThat(pallets
            .item(KEY)
            .onlyIf(p -> p.height().gte(3))
            .onlyIf(p -> p.content().eq("nails"))
            .delete())
        .isPresent();
  }

  @Test
  void writesWithoutBlocking() {
    assertThat(
            pallets.item(KEY).async().update(p -> p.height().increment()).join().height())
        .isEqualTo(3);
    assertThat(pallets
            .item("bern", 9)
            .async()
            .upsert(p -> p.height().set(1).and(p.content().set("x")))
            .join()
            .height())
        .isEqualTo(1);
    assertThat(pallets.item("bern", 9).async().delete().join()).isPresent();
  }

  @Test
  void writesThatArePrepared() {
    dynaset.transact(
        pallets.item("bern", 7).prepare().update(p -> p.height().increment()),
        pallets
            .item("bern", 9)
            .prepare()
            .upsert(p -> p.height().set(1).and(p.content().set("x"))),
        crates.item("c1").prepare().check());
    assertThat(pallets.get(KEY).height()).isEqualTo(3);

    assertThat(crates.item("c1").prepare().delete().returningNothing().execute())
        .isEmpty();
    assertThatThrownBy(() -> dynaset.transact(crates.item("c1").prepare().check()))
        .isInstanceOf(TransactionFailedException.class);
  }

  @Test
  void wholeItemsInEveryForm() {
    Pallet read = pallets.get(KEY);
    Pallet higher = new Pallet("bern", 7, 5, "nails", read.version());

    assertThat(pallets.onlyIf(LOW).update(read, higher).height()).isEqualTo(5);
    assertThatThrownBy(() -> pallets.put(higher)).isInstanceOf(StaleVersionException.class);
    assertThat(pallets.lastWriteWins().put(higher)).isNotNull();
    assertThatThrownBy(() -> pallets.onlyIf(LOW).lastWriteWins().put(higher))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(pallets.async().create(new Pallet("bern", 10, 1)).join().version())
        .isEqualTo(1);
    assertThat(pallets.async().put(new Pallet("bern", 11, 1)).join().version()).isEqualTo(1);
    assertThat(pallets.async().deleteItem(pallets.get("bern", 11)).join()).isPresent();
    Pallet ten = pallets.get("bern", 10);
    assertThat(pallets
            .async()
            .update(ten, new Pallet("bern", 10, 2, "nails", 1))
            .join()
            .height())
        .isEqualTo(2);
    assertThatThrownBy(
            () -> pallets.onlyIf(LOW).async().put(new Pallet("bern", 30, 9)).join())
        .hasCauseInstanceOf(ConditionFailedException.class);
    assertThat(pallets.prepare().create(new Pallet("bern", 12, 1)).execute()).isPresent();
    assertThat(pallets.prepare().put(new Pallet("bern", 13, 1)).executeAsync().join())
        .isPresent();
    assertThat(pallets.prepare().deleteItem(pallets.get("bern", 13)).execute()).isPresent();
    assertThat(pallets
            .onlyIf(p -> p.height().eq(1))
            .prepare()
            .update(pallets.get("bern", 12), new Pallet("bern", 12, 2, "nails", 1))
            .execute())
        .isPresent();
  }

  @Test
  void getOrCreateHasItsConditionOnTheCreation() {
    Condition<CrateAttributes> impossible = CrateTable.condition(c -> c.weight().gt(1));

    assertThat(crates.onlyIf(impossible).getOrCreate(NAILS)).isEqualTo(new Created<>(NAILS, false));
    assertThatThrownBy(() -> crates.onlyIf(impossible).getOrCreate(new Crate("c2", 1, "x", null)))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(crates.async().getOrCreate(new Crate("c3", 1, "x", null)).join().isNew())
        .isTrue();
    assertThat(crates.onlyIf(impossible).async().getOrCreate(NAILS).join().isNew())
        .isFalse();
  }

  @Test
  void manyItemsInEveryForm() {
    crates.putAll(List.of(new Crate("c2", 2, "bolts", null), new Crate("c3", 3, "nuts", null)));
    List<CrateKey> keys = keys("c3", "none", "c1");

    BatchItems<Crate, CrateKey> found = crates.batchGet(keys);
    assertThat(found.items()).extracting(Crate::label).containsExactly("c3", "c1");
    assertThat(found.missing()).containsExactly(CrateKey.of("none"));
    assertThat(crates.items(keys).get().items()).isEqualTo(found.items());
    assertThat(crates.items(keys).consistentRead().get().items()).isEqualTo(found.items());
    assertThat(crates.items(keys).select(crates.value(c -> c.weight())).get().items())
        .containsExactly(3L, 5L);
    assertThat(crates.items(keys).consistentRead().async().get().join().items())
        .isEqualTo(found.items());
    assertThat(crates.items(keys).delete()).isEqualTo(3);
    assertThat(crates.deleteAll(keys("c2"))).isEqualTo(1);
    assertThat(crates.items(keys("c1", "c2", "c3")).async().get().join().items())
        .isEmpty();
    assertThat(crates.items(keys("c1")).async().delete().join()).isEqualTo(1);
    assertThat(crates.items(List.of()).delete()).isZero();
  }

  @Test
  void metersAndCustomizersHoldInEveryForm(RecordedRequests requests) {
    CapacityMeter meter = new CapacityMeter();
    RequestCustomizer patient =
        RequestCustomizer.overriding(sdk -> sdk.apiCallTimeout(Duration.ofSeconds(9)));
    requests.clear();

    pallets.item(KEY).withConsumedCapacity(meter).get();
    pallets.item(KEY).withConsumedCapacity(meter).consistentRead().find();
    pallets.item(KEY).consistentRead().withConsumedCapacity(meter).async().get().join();
    pallets.item(KEY).withConsumedCapacity(meter).update(p -> p.height().increment());
    pallets
        .item(KEY)
        .onlyIf(p -> p.height().gt(0))
        .withConsumedCapacity(meter)
        .update(p -> p.height().increment());
    pallets
        .item(KEY)
        .withConsumedCapacity(meter)
        .async()
        .update(p -> p.height().increment())
        .join();
    pallets
        .item(KEY)
        .withConsumedCapacity(meter)
        .prepare()
        .update(p -> p.height().increment())
        .execute();
    pallets
        .item(KEY)
        .prepare()
        .update(p -> p.height().increment())
        .withConsumedCapacity(meter)
        .execute();
    pallets.withConsumedCapacity(meter).get(KEY);
    pallets.withConsumedCapacity(meter).create(new Pallet("bern", 20, 1));
    pallets.items(List.of(KEY)).withConsumedCapacity(meter).get();
    pallets.withConsumedCapacity(meter).byDepot("bern").list();
    pallets.withConsumedCapacity(meter).deleteAll(List.of(PalletKey.of("bern", 20)));
    assertThat(meter.calls()).hasSize(13);

    requests.clear();
    pallets.item(KEY).customize(patient).onlyIf(p -> p.height().gt(0)).delete();
    assertThat(requests
            .only(DeleteItemRequest.class)
            .overrideConfiguration()
            .orElseThrow()
            .apiCallTimeout())
        .contains(Duration.ofSeconds(9));
  }

  @Test
  void aMissingKeyIsNamed() {
    assertThatThrownBy(() -> pallets.item((PalletKey) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("key");
    assertThatThrownBy(() -> pallets.item(null, 1))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("depot");
    assertThatThrownBy(() -> pallets.items(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("keys");
    assertThatThrownBy(() -> pallets.item("", 1).get())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("depot");
    assertThatThrownBy(() -> pallets.item(KEY).onlyIf(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("condition");
    assertThatThrownBy(() -> pallets.item(KEY).update(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("changes");
  }

  private static List<CrateKey> keys(String... labels) {
    return Stream.of(labels).map(CrateKey::of).toList();
  }
}
