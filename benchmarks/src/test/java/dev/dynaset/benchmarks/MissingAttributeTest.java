package dev.dynaset.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.benchmarks.contestant.Contestant;
import dev.dynaset.benchmarks.contestant.Operations;
import dev.dynaset.benchmarks.shape.Shape;
import dev.dynaset.benchmarks.shape.Subject;
import dev.dynaset.benchmarks.stub.Answers;
import dev.dynaset.benchmarks.stub.StubClients;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Code by hand looks for what Dynaset looks for, or the comparison would not be fair. */
class MissingAttributeTest {
  @ParameterizedTest
  @EnumSource(Shape.class)
  void codeByHandAndDynasetRefuseAnItemThatLacksAnAttribute(Shape shape) {
    refuse(shape.subject());
  }

  private static <T> void refuse(Subject<T> subject) {
    try (DynamoDbClient client =
        StubClients.client(Answers.of(Map.of(), false), OutputStream.nullOutputStream())) {
      Map<String, AttributeValue> whole = subject.byHand().toItem(subject.sample(0));
      assertThat(whole).isNotEmpty();
      for (String name : whole.keySet()) {
        Map<String, AttributeValue> item = new HashMap<>(whole);
        item.remove(name);
        for (Contestant contestant :
            new Contestant[] {Contestant.HAND_WRITTEN, Contestant.DYNASET}) {
          Operations<T> operations = contestant.operations(subject, client);

          assertThatThrownBy(() -> operations.fromItem(item)).hasMessageContaining(name);
        }
      }
    }
  }
}
