package dev.dynaset.internal.query;

import static dev.dynaset.internal.query.Visits.items;
import static dev.dynaset.internal.query.Visits.key;
import static dev.dynaset.internal.query.Visits.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetException;
import dev.dynaset.EvaluationLimitException;
import dev.dynaset.ItemMappingException;
import dev.dynaset.Page;
import dev.dynaset.query.Query;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Takes items on the calling thread, of pages that a client has, one of which may be empty. */
class ReadingIteratorTest {
  private final Queue<Object> answers = new ConcurrentLinkedQueue<>();
  private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
  private final Query<Visit> red =
      Query.of(Visits.table(Dynaset.builder().client(new Client()).build()), s("red"));

  private Iterator<Visit> iterator(Query<Visit> query) {
    return new ReadingIterator<>(query, Reading.ofItems(query));
  }

  private void answerThreePages() {
    answers.add(response(items("red", 1), true));
    answers.add(response(List.of(), true));
    answers.add(response(items("red", 2, 3), false));
  }

  private static Object response(List<Map<String, AttributeValue>> items, boolean more) {
    return QueryResponse.builder()
        .items(items)
        .count(items.size())
        .scannedCount(items.size())
        .lastEvaluatedKey(more ? key("red", 1) : null)
        .build();
  }

  @Test
  void itReadsAPageWhenAnItemOfItIsAskedFor() {
    answerThreePages();
    Iterator<Visit> iterator = iterator(red);
    assertThat(threads).isEmpty();

    assertThat(iterator.next().at()).isEqualTo(1);
    assertThat(threads).hasSize(1);
    assertThat(iterator.hasNext()).isTrue();
    assertThat(threads).as("an empty page is not the end").hasSize(3);
    assertThat(iterator).toIterable().extracting(Visit::at).containsExactly(2, 3);
    assertThat(iterator.hasNext()).isFalse();
    assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    assertThat(threads).containsOnly(Thread.currentThread());
  }

  @Test
  void itMayReadOnePageAhead() {
    answerThreePages();
    Iterator<Visit> iterator = iterator(red.prefetch());

    assertThat(iterator).toIterable().extracting(Visit::at).containsExactly(1, 2, 3);
    assertThat(threads)
        .hasSize(3)
        .filteredOn(thread -> thread != Thread.currentThread())
        .hasSize(2)
        .allMatch(Thread::isDaemon)
        .allMatch(thread -> thread.getName().equals("dynaset-prefetch"));
  }

  @Test
  void whatFailsAheadIsThrownWhereThatPageIsTaken() {
    answers.add(response(items("red", 1), true));
    IllegalStateException failure = new IllegalStateException("no network");
    answers.add(failure);
    Iterator<Visit> iterator = iterator(red.prefetch());

    assertThat(iterator.next().at()).isEqualTo(1);
    assertThatThrownBy(iterator::hasNext).isSameAs(failure);
  }

  @Test
  void anErrorAheadIsThrownAsItIs() {
    answers.add(response(items("red", 1), true));
    AssertionError failure = new AssertionError("broken");
    answers.add(failure);
    Iterator<Visit> iterator = iterator(red.prefetch());
    iterator.next();

    assertThatThrownBy(iterator::hasNext).isSameAs(failure);
  }

  @Test
  void whoIsInterruptedDoesNotWaitForThePage() {
    answers.add(response(items("red", 1), true));
    CountDownLatch never = new CountDownLatch(1);
    answers.add(never);
    Iterator<Visit> iterator = iterator(red.prefetch());
    iterator.next();

    Thread.currentThread().interrupt();

    assertThatThrownBy(iterator::hasNext)
        .isInstanceOf(DynasetException.class)
        .hasMessage("The thread was interrupted while it waited for a page.");
    assertThat(Thread.interrupted()).as("still interrupted").isTrue();
  }

  @Test
  void whoIsInterruptedAndAsksAgainGetsThePageThatHasComeMeanwhile() {
    answers.add(response(items("red", 1), true));
    CountDownLatch answered = new CountDownLatch(1);
    answers.add(answered);
    answers.add(response(items("red", 3), false));
    Iterator<Visit> iterator = iterator(red.prefetch());
    iterator.next();
    Thread.currentThread().interrupt();
    assertThatThrownBy(iterator::hasNext).isInstanceOf(DynasetException.class);
    assertThat(Thread.interrupted()).isTrue();

    answered.countDown();

    assertThat(iterator).toIterable().extracting(Visit::at).containsExactly(2, 3);
  }

  @Test
  void aPageWithAnItemThatDoesNotFitIsNeverPassedOver() {
    Map<String, AttributeValue> unfit = Map.of("room", s("red"), "at", s("noon"));
    answers.add(response(List.of(items("red", 1).get(0), unfit), true));
    Iterator<Page<Visit>> pages = new PageSequence<>(red).iterator();

    assertThatThrownBy(pages::next).isInstanceOf(ItemMappingException.class);
    assertThatThrownBy(pages::next).isInstanceOf(ItemMappingException.class);
    assertThat(threads).as("requests").hasSize(1);
  }

  @Test
  void atTheEndItSaysThatItMayEvaluateNoMore() {
    answers.add(response(items("red", 1), true));
    Iterator<Visit> iterator = iterator(red.maxEvaluated(1));
    iterator.next();

    assertThatThrownBy(iterator::hasNext).isInstanceOf(EvaluationLimitException.class);
  }

  @Test
  void pagesAreReadAnewByEachIteration() {
    answers.add(response(items("red", 1), false));
    answers.add(response(items("red", 1, 2), false));
    PageSequence<Visit> pages = new PageSequence<>(red);

    assertThat(pages).extracting(Page::items).extracting(List::size).containsExactly(1);
    assertThat(pages).extracting(Page::items).extracting(List::size).containsExactly(2);
  }

  private final class Client implements DynamoDbClient {
    @Override
    public QueryResponse query(QueryRequest request) {
      threads.add(Thread.currentThread());
      Object answer = answers.remove();
      if (answer instanceof RuntimeException failure) {
        throw failure;
      }
      if (answer instanceof Error failure) {
        throw failure;
      }
      if (answer instanceof CountDownLatch latch) {
        await(latch);
        return (QueryResponse) response(items("red", 2), true);
      }
      return (QueryResponse) answer;
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        // The answer had come already: it is too late to end the request.
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
