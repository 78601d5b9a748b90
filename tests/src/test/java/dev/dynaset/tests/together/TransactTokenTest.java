package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.Dynaset;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.TransactionOutcomeUnknownException;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;

/** Transactions with a token are done once. */
@DynasetTest
class TransactTokenTest {
  private final String token = UUID.randomUUID().toString();

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private LabelTable labels;

  @BeforeEach
  void stored() {
    labels.put(Label.of("l", 0));
  }

  private List<Write<?>> increment(int by) {
    return List.of(labels.item("l").prepare().update(l -> l.count().increment(by)));
  }

  @Test
  void theSameWritesAreDoneOnce() {
    List<Write<?>> writes = increment(1);

    dynaset.transact(token, writes);
    dynaset.transact(token, writes);
    dynaset.transactAsync(token, writes).orTimeout(60, TimeUnit.SECONDS).join();
    dynaset.transact(token, increment(1));

    assertThat(labels.get("l").count()).isEqualTo(1);
  }

  @Test
  void withoutATokenTheyAreDoneAsOftenAsTheyAreSent() {
    List<Write<?>> writes = increment(1);

    dynaset.transact(writes);
    dynaset.transact(writes);

    assertThat(labels.get("l").count()).isEqualTo(2);
  }

  @Test
  void aTransactionOfWhichNobodyKnowsCanBeRepeated(Faults faults) {
    List<Write<?>> writes = increment(1);
    faults.next("TransactWriteItems").cutAfterSending();

    assertThatThrownBy(() -> dynaset.transact(token, writes))
        .isInstanceOf(TransactionOutcomeUnknownException.class)
        .hasCauseInstanceOf(SdkClientException.class);
    dynaset.transact(token, writes);

    assertThat(labels.get("l").count()).isEqualTo(1);
  }

  @Test
  void aTokenOfOtherWritesIsRefused() {
    dynaset.transact(token, increment(1));

    TransactionFailedException failed = catchThrowableOfType(
        TransactionFailedException.class, () -> dynaset.transact(token, increment(2)));

    assertThat(failed)
        .hasMessageContaining(token)
        .hasCauseInstanceOf(IdempotentParameterMismatchException.class);
    assertThat(failed.reasons()).isEmpty();
    assertThat(labels.get("l").count()).isEqualTo(1);
  }

  @Test
  void aTokenHas1To36Characters() {
    for (String bad : List.of("", "x".repeat(37))) {
      assertThatThrownBy(() -> dynaset.transact(bad, increment(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("1 to 36");
    }
    dynaset.transact(token.substring(0, 1), increment(1));
    assertThat(labels.get("l").count()).isEqualTo(1);
  }
}
