package dev.dynaset.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.Write;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Interceptors hear of the writes of batches and transactions when they are done. */
class AfterwardsTest {
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private final MapClient client = new MapClient();
  private final Dynaset dynaset = Dynaset.builder().client(client).build();
  private final Cards cards = Cards.of(dynaset, "cards").intercept(new ItemInterceptor<>() {
    @Override
    public void afterPut(Card item) {
      if (item.id().equals("broken")) {
        throw new IllegalStateException("broken");
      }
      heard.add("put " + item.id());
    }

    @Override
    public void afterDelete(String key, @Nullable Card old) {
      heard.add("delete " + key);
    }
  });

  @Test
  void ofABatch() {
    client.failNext(Cards.throttling());

    dynaset.batch(List.of(cards.put("1"), cards.delete("2")));

    assertThat(heard).containsExactly("put 1", "delete 2");
  }

  @Test
  void ofWritesThatAreLeftOnce() {
    client.leave(all -> client.requests.size() == 1 ? all.subList(1, 2) : List.of());

    dynaset.batch(cards.puts(3), BatchOptions.defaults().parallelism(1));

    assertThat(heard).containsExactly("put 0", "put 2", "put 1");
  }

  @Test
  void ofATransaction() {
    dynaset.transact(cards.delete("2"), cards.put("1"));

    assertThat(heard).containsExactly("delete 2", "put 1");
  }

  @Test
  void oneThatThrowsEndsTheBatchButItsWriteIsDone() {
    List<Write<?>> writes = new ArrayList<>(cards.puts(25));
    writes.set(3, cards.put("broken"));
    writes.add(cards.put("last"));

    BatchIncompleteException incomplete =
        catchThrowableOfType(BatchIncompleteException.class, () -> dynaset.batch(writes));

    assertThat(incomplete).hasCauseInstanceOf(IllegalStateException.class);
    assertThat(incomplete.processed()).isEqualTo(25);
    assertThat(incomplete.remaining()).isEqualTo(writes.subList(25, 26));
    assertThat(client.get("cards", "last")).as("not sent yet").isNull();
  }
}
