package dev.dynaset.tests.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.StaleVersionException;
import dev.dynaset.testing.DynasetTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Versions, times and ids, which Dynaset writes by itself. */
@DynasetTest
class StampsTest {
  /** In the future: DynamoDB Local deletes what has really expired. */
  private static final Instant NOON = Instant.parse("2100-01-01T12:00:00Z");

  /** The same table at another time. */
  private static PageTable at(Instant time, Dynaset dynaset, PageTable pages) {
    return PageTable.of(Dynaset.builder()
            .client(dynaset.client())
            .clock(Clock.fixed(time, ZoneOffset.UTC))
            .ids(() -> new UUID(0, 1))
            .build())
        .named(pages.tableName());
  }

  @Test
  void aNewItemGetsAnIdAVersionAndTimes(Dynaset dynaset, PageTable pages) {
    Page page = at(NOON, dynaset, pages).create(Page.of(null, "hello"));

    String id = new UUID(0, 1).toString();
    assertThat(page).isEqualTo(new Page(id, "hello", 0, 1, NOON, NOON, null));
    assertThat(pages.get(id)).isEqualTo(page);
  }

  @Test
  void laterWritesKeepTheTimeOfCreation(Dynaset dynaset, PageTable pages) {
    Page first = at(NOON, dynaset, pages).put(Page.of("p", "hello"));
    PageTable later = at(NOON.plusSeconds(60), dynaset, pages);

    Page put = later.put(first.withText("again"));
    Page updated =
        at(NOON.plusSeconds(90), dynaset, pages).update("p", p -> p.text().set("more"));

    assertThat(put.createdAt()).isEqualTo(NOON);
    assertThat(put.updatedAt()).isEqualTo(NOON.plusSeconds(60));
    assertThat(put.version()).isEqualTo(2);
    assertThat(updated.createdAt()).isEqualTo(NOON);
    assertThat(updated.updatedAt()).isEqualTo(NOON.plusSeconds(90));
    assertThat(updated.version()).isEqualTo(3);
  }

  @Test
  void anUpsertStampsBothWays(Dynaset dynaset, PageTable pages) {
    PageTable noon = at(NOON, dynaset, pages);
    Page created = noon.upsert("p", p -> p.text().set("a").and(p.views().setIfAbsent(0)));
    Page changed = at(NOON.plusSeconds(1), dynaset, pages)
        .upsert("p", p -> p.text().set("b").and(p.views().setIfAbsent(0)));

    assertThat(created).isEqualTo(new Page("p", "a", 0, 1, NOON, NOON, null));
    assertThat(changed).isEqualTo(new Page("p", "b", 0, 2, NOON, NOON.plusSeconds(1), null));
  }

  @Test
  void anIdThatTheCallerDoesNotKnowStays(VoucherTable vouchers) {
    Voucher voucher = vouchers.put(new Voucher("v", null, "a"));

    Voucher updated = vouchers.update(voucher, new Voucher("v", null, "b"));

    assertThat(voucher.code()).isNotNull();
    assertThat(updated).isEqualTo(new Voucher("v", voucher.code(), "b"));
  }

  @Test
  void anIdIsAUuidOfVersion7(PageTable pages) {
    assertThat(UUID.fromString(pages.put(Page.of(null, "a")).id()).version()).isEqualTo(7);
  }

  @Test
  void aFirstWriteOfAnItemThatExistsIsStale(PageTable pages) {
    Page first = pages.put(Page.of("p", "a"));

    StaleVersionException e =
        catchThrowableOfType(StaleVersionException.class, () -> pages.put(Page.of("p", "b")));

    assertThat(e).isInstanceOf(ConditionFailedException.class);
    assertThat(e.item(Page.class)).contains(first);
  }

  @Test
  void aWriteOfAnOldVersionIsStale(PageTable pages) {
    Page first = pages.put(Page.of("p", "a"));
    Page second = pages.put(first.withText("b"));

    assertThatThrownBy(() -> pages.put(first.withText("c")))
        .isInstanceOf(StaleVersionException.class);
    assertThatThrownBy(() -> pages.update(first, first.withText("c")))
        .isInstanceOf(StaleVersionException.class);
    assertThatThrownBy(() -> pages.deleteItem(first)).isInstanceOf(StaleVersionException.class);
    assertThat(pages.get("p")).isEqualTo(second);
    assertThat(pages.deleteItem(second)).contains(second);
    assertThatThrownBy(() -> pages.put(second)).isInstanceOf(StaleVersionException.class);
  }

  @Test
  void theLastWriteWinsIfThatIsSaid(PageTable pages) {
    Page first = pages.put(Page.of("p", "a"));
    pages.put(first.withText("b"));

    Page third = pages.lastWriteWins().put(first.withText("c"));

    assertThat(third.text()).isEqualTo("c");
    assertThat(pages.get("p")).isEqualTo(third);
  }

  @Test
  void updatesByKeyKeepCounting(PageTable pages) {
    pages.put(Page.of("p", "a"));

    assertThat(pages.update("p", p -> p.views().increment()).version()).isEqualTo(2);
    assertThat(pages.update("p", p -> p.views().increment()).version()).isEqualTo(3);
  }

  @Test
  void whatHasExpiredIsLeftOutIfThatIsSaid(Dynaset dynaset, PageTable pages) {
    pages.put(Page.of("old", "a").expiring(NOON));
    pages.put(Page.of("new", "a").expiring(NOON.plusSeconds(1)));
    pages.put(Page.of("forever", "a"));
    PageTable noon = at(NOON, dynaset, pages);

    assertThat(noon.find("old")).isPresent();
    assertThat(noon.item(PageKey.of("old")).unexpired().find()).isEmpty();
    assertThat(noon.item(PageKey.of("new")).unexpired().exists()).isTrue();
    assertThat(noon.item(PageKey.of("forever")).unexpired().exists()).isTrue();
    assertThatThrownBy(() -> noon.item(PageKey.of("old")).unexpired().get())
        .isInstanceOf(ItemNotFoundException.class);
    assertThat(noon.byId("old").unexpired().list()).isEmpty();
    assertThat(noon.byId("new").unexpired().list()).hasSize(1);
    assertThat(noon.byId("forever").unexpired().count()).isEqualTo(1);
  }

  @Test
  void aTimeToLiveIsSetFromNow(Dynaset dynaset, PageTable pages) {
    pages.put(Page.of("p", "a"));

    Page page = at(NOON, dynaset, pages).update("p", p -> p.expires().setIn(Duration.ofDays(1)));

    assertThat(page.expires()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    assertThat(pages.update("p", p -> p.expires().remove()).expires()).isNull();
  }
}
