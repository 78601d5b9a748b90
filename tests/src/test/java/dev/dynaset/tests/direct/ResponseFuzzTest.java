package dev.dynaset.tests.direct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.direct.DirectResponse;
import dev.dynaset.tests.Dose;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Responses, sound ones and damaged ones, are what they are without direct decoding: the items, what
 * stands beside them, and the exceptions. {@code -Ddynaset.bodies} says how many are tried, {@code
 * -Ddynaset.seed} which.
 */
class ResponseFuzzTest {
  private static final int BODIES = Dose.of("dynaset.bodies", 500, 2_000, 100_000);

  private final Random random = new Random(Dose.SEED);
  private final BothDecodings both = new BothDecodings();

  @AfterEach
  void close() {
    both.close();
  }

  @Test
  void soundResponses() {
    for (int i = 0; i < BODIES / 5; i++) {
      RawOperation operation = operation(random);
      byte[] body = new RandomBodies(random).of(operation).getBytes(StandardCharsets.UTF_8);

      assertThat(isDirect(operation, body, i)).as(describe(body, i)).isTrue();
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.HOURS)
  void damagedResponses() {
    readDamaged(random, BODIES);
  }

  /** Always the same ones: how many of few are read in which way is chance. */
  @Test
  void damagedResponsesAreReadInBothWays() {
    assertThat(readDamaged(new Random(1), 500)).isBetween(20, 250);
  }

  /** Of how many the items were decoded directly. */
  private int readDamaged(Random random, int count) {
    Mutations mutations = new Mutations(random);
    int direct = 0;
    for (int i = 0; i < count; i++) {
      RawOperation operation = operation(random);
      byte[] sound = new RandomBodies(random).of(operation).getBytes(StandardCharsets.UTF_8);

      direct += isDirect(operation, mutations.of(sound), i) ? 1 : 0;
    }
    return direct;
  }

  private static RawOperation operation(Random random) {
    RawOperation[] operations = RawOperation.values();
    return operations[random.nextInt(operations.length)];
  }

  /** Compares both ways; tells whether the items were decoded directly. */
  private boolean isDirect(RawOperation operation, byte[] body, int number) {
    DirectResponse direct = new DirectResponse();
    both.answers().always(Answer.of(body));
    Outcome expected = Outcome.of(() -> operation.send(both.client(), null));
    Outcome actual = Outcome.of(() -> operation.send(both.client(), direct));

    if (!actual.equals(expected)) {
      assertThat(actual).as(describe(body, number)).isEqualTo(expected);
    }
    return direct.items(QueryResponse.builder().build()) != null;
  }

  private static String describe(byte[] body, int number) {
    return "seed " + Dose.SEED + ", body " + number + ": "
        + new String(body, StandardCharsets.ISO_8859_1);
  }
}
