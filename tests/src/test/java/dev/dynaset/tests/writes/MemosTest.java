package dev.dynaset.tests.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.EachResult;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.Read;
import dev.dynaset.StaleVersionException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Unknown attributes, projections, interceptors, and writes for each item of a query set. */
@DynasetTest
class MemosTest {
  private static void fiveMemos(MemoTable memos) {
    IntStream.range(0, 5).forEach(n -> memos.put(Memo.of(n, "text " + n)));
  }

  @Test
  void whatTheModelDoesNotKnowRidesAlong(MemoTable memos) {
    Map<String, AttributeValue> stored = new HashMap<>(memos.toItem(Memo.of(1, "a")));
    stored.put("later", AttributeValue.fromS("new"));
    stored.put("version", AttributeValue.fromN("1"));
    Memo memo = memos.lastWriteWins().put(memos.fromItem(stored));

    Memo changed = memos.update(memo, memo.withText("b"));

    assertThat(changed.rest()).containsExactly(Map.entry("later", AttributeValue.fromS("new")));
    assertThat(memos.put(changed.withText("c")).rest()).containsOnlyKeys("later");
    assertThat(memos.get("ann", 1).rest()).containsOnlyKeys("later");
  }

  @Test
  void aProjectionReadsItsPartsAlone(MemoTable memos, RecordedRequests requests) {
    fiveMemos(memos);
    requests.clear();

    List<MemoLine> lines = memos
        .byAuthor("ann")
        .numberLt(3)
        .filter(m -> m.text().ne("text 1"))
        .select(MemoLineProjection.INSTANCE)
        .limit(2)
        .list();

    assertThat(lines)
        .containsExactly(
            new MemoLine(0, Optional.of("text 0"), "Bern"),
            new MemoLine(2, Optional.of("text 2"), "Bern"));
    QueryRequest query = requests.of(QueryRequest.class).get(0);
    assertThat(query.expressionAttributeNames())
        .containsValues("text", "place", "city")
        .doesNotContainValue("version");
  }

  @Test
  void aProjectionIsReadByKeysToo(Dynaset dynaset, MemoTable memos) {
    fiveMemos(memos);
    Read<MemoLine> read = memos
        .item(MemoKey.of("ann", 3))
        .select(MemoLineProjection.INSTANCE)
        .prepare()
        .get();
    MemoLine line = new MemoLine(3, Optional.of("text 3"), "Bern");

    assertThat(read.execute()).contains(line);
    assertThat(dynaset.batchGet(List.of(read)).get(read)).contains(line);
    assertThat(dynaset.transactGet(read).get(read)).contains(line);
  }

  @Test
  void eachItemIsWrittenAndThoseThatChangedMeanwhileAreTold(MemoTable memos) {
    fiveMemos(memos);
    List<EachResult> progress = new ArrayList<>();

    EachResult result = memos
        .byAuthor("ann")
        .numberGte(1)
        .updateEach(
            memo -> {
              if (memo.number() == 2) {
                memos.update(MemoKey.of("ann", 2), m -> m.text().set("meanwhile"));
              }
              return memo.number() == 3
                  ? null
                  : memos.prepare().update(memo, memo.withText("each"));
            },
            progress::add);

    assertThat(result.read()).isEqualTo(4);
    assertThat(result.written()).isEqualTo(2);
    assertThat(result.failures())
        .singleElement()
        .satisfies(
            failure -> assertThat(failure.reason()).isInstanceOf(StaleVersionException.class));
    assertThat(progress).hasSize(4).last().isEqualTo(result);
    assertThat(memos.byAuthor("ann").list())
        .extracting(Memo::text)
        .containsExactly("text 0", "each", "meanwhile", "text 3", "each");
  }

  @Test
  void deletingTellsHowFarItIs(MemoTable memos) {
    fiveMemos(memos);
    List<Long> progress = new ArrayList<>();

    assertThat(memos.byAuthor("ann").filter(m -> m.text().ne("text 2")).delete(progress::add))
        .isEqualTo(4);

    assertThat(progress).last().isEqualTo(4L);
    assertThat(memos.byAuthor("ann").list()).extracting(Memo::number).containsExactly(2);
    assertThat(memos.byAuthor("ann").none().delete()).isZero();
  }

  @Test
  void interceptorsHearOfEachOperationAndMayReplaceItems(MemoTable memos) {
    List<String> heard = new ArrayList<>();
    MemoTable intercepted = memos.intercept(new ItemInterceptor<Memo, MemoKey>() {
      @Override
      public Memo beforePut(Memo item) {
        heard.add("beforePut");
        return item.withText(item.text() + "!");
      }

      @Override
      public void afterPut(Memo item) {
        heard.add("afterPut " + item.text());
      }

      @Override
      public void beforeUpdate(MemoKey key) {
        heard.add("beforeUpdate " + key.number());
      }

      @Override
      public void afterUpdate(MemoKey key, @Nullable Memo item) {
        heard.add("afterUpdate " + item.text());
      }

      @Override
      public void beforeDelete(MemoKey key) {
        heard.add("beforeDelete");
      }

      @Override
      public void afterDelete(MemoKey key, @Nullable Memo old) {
        heard.add("afterDelete " + old.number());
      }
    });

    intercepted.put(Memo.of(1, "a"));
    intercepted.update("ann", 1, m -> m.text().set("b"));
    intercepted.delete("ann", 1);

    assertThat(heard)
        .containsExactly(
            "beforePut",
            "afterPut a!",
            "beforeUpdate 1",
            "afterUpdate b",
            "beforeDelete",
            "afterDelete 1");
  }

  @Test
  void whatIsReadGoesThroughInterceptors(MemoTable memos) {
    memos.put(Memo.of(1, "a"));
    MemoTable intercepted = memos.intercept(new ItemInterceptor<Memo, MemoKey>() {
      @Override
      public Memo afterRead(Memo item) {
        return item.withText(item.text() + "?");
      }
    });

    assertThat(intercepted.get("ann", 1).text()).isEqualTo("a?");
    assertThat(intercepted.byAuthor("ann").list()).extracting(Memo::text).containsExactly("a?");
  }

  @Test
  void putAllOfVersionedItemsIsRefused(MemoTable memos) {
    assertThatThrownBy(() -> memos.putAll(List.of(Memo.of(1, "a"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("version");
  }
}
