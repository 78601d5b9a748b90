package dev.dynaset.internal.batch;

import static dev.dynaset.internal.batch.Batches.deleteRequest;
import static dev.dynaset.internal.batch.Batches.keys;
import static dev.dynaset.internal.batch.Batches.left;
import static dev.dynaset.internal.batch.Batches.writes;
import static dev.dynaset.internal.query.Visits.TABLE;
import static dev.dynaset.internal.query.Visits.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.query.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deletes what it is given, which may be more between its steps. */
class KeyDeletesTest {
  private final KeyDeletes deletes = new KeyDeletes(TABLE);

  @Test
  void itDeletesWhatItWasGivenAndGoesOnWhenItIsGivenMore() {
    assertThat(deletes.next()).isNull();
    deletes.add(keys(1, 3));
    assertThat(request(deletes.next()))
        .isEqualTo(writes(List.of(deleteRequest(1), deleteRequest(2))));
    deletes.accept(left());
    assertThat(deletes.next()).isNull();

    deletes.add(keys(3, 4));
    assertThat(request(deletes.next())).isEqualTo(writes(List.of(deleteRequest(3))));
    assertThat(deletes.done()).isEqualTo(2);
    deletes.accept(left());

    assertThat(deletes.next()).isNull();
    assertThat(deletes.done()).isEqualTo(3);
    assertThat(deletes.result()).isEqualTo(3);
  }

  @Test
  void anInterruptSaysTheKeysThatWereTakenAndThoseThatWereNot() {
    deletes.add(keys(0, 26));
    deletes.next();

    BatchIncompleteException interrupted = (BatchIncompleteException) deletes.interrupted();

    assertThat(interrupted.remaining()).hasSize(26);
    assertThat(interrupted.remaining().get(25)).isEqualTo(new Visit.Key("red", 25));
    assertThat(interrupted.processed()).isZero();
  }

  @Test
  void aThrottledRequestIsSentAgain() {
    deletes.add(keys(1, 2));
    deletes.next();

    assertThat(deletes.recover(Batches.throttled())).isTrue();
    assertThat(deletes.next()).isInstanceOf(Step.Pause.class);
    assertThat(request(deletes.next())).isEqualTo(writes(List.of(deleteRequest(1))));
    assertThat(deletes.recover(Batches.error("ValidationException"))).isFalse();
  }
}
