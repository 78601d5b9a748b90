package dev.dynaset.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.benchmarks.shape.Feed;
import org.junit.jupiter.api.Test;

class SharedTableBenchmarkTest {
  @Test
  void asManyItemsAreReadOfOneKindAsOfThree() {
    SharedTableBenchmark benchmark = new SharedTableBenchmark();
    benchmark.prepare();

    assertThat(benchmark.oneKind()).hasSize(99).allMatch(Feed.Post.class::isInstance);
    assertThat(benchmark.threeKinds())
        .hasSize(99)
        .hasAtLeastOneElementOfType(Feed.Like.class)
        .hasAtLeastOneElementOfType(Feed.Note.class);
    benchmark.close();
  }
}
