package dev.dynaset.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AttributeValueBenchmarkTest {
  @Test
  void allWaysMakeTheSame() {
    AttributeValueBenchmark benchmark = new AttributeValueBenchmark();
    AttributeValue expected = AttributeValue.builder().s(benchmark.text).build();

    assertThat(benchmark.chosen()).isEqualTo(expected);
    assertThat(benchmark.createS()).isEqualTo(expected);
    assertThat(benchmark.fromS()).isEqualTo(expected);
  }
}
