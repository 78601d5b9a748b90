package dev.dynaset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class KeyRangeTest {
  @Test
  void rangesAreValues() {
    assertThat(KeyRange.between(1, 2))
        .isEqualTo(KeyRange.ofNullable(1, 2))
        .hasSameHashCodeAs(KeyRange.ofNullable(1, 2))
        .isNotEqualTo(KeyRange.between(1, 3));
    assertThat(KeyRange.atLeast(1)).isEqualTo(KeyRange.ofNullable(1, null));
    assertThat(KeyRange.atLeast(1)).isNotEqualTo(KeyRange.moreThan(1));
    assertThat(KeyRange.<Integer>all()).isEqualTo(KeyRange.<Integer>ofNullable(null, null));
  }

  @Test
  void theUpperBoundOfAHalfOpenRangeIsTheValueBefore() {
    assertThat(KeyRange.closedOpen(1, 3)).isEqualTo(KeyRange.between(1, 2));
    assertThat(KeyRange.closedOpen(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))
        .hasToString("[2026-01-01, 2026-01-31]");
    assertThat(KeyRange.closedOpen(
            LocalDateTime.of(2026, 1, 1, 0, 0), LocalDateTime.of(2026, 1, 2, 0, 0)))
        .hasToString("[2026-01-01T00:00, 2026-01-01T23:59:59.999999999]");
  }

  @Test
  void nothingIsBeforeTheLeastNumber() {
    KeyRange<Integer> empty = KeyRange.closedOpen(Integer.MIN_VALUE, Integer.MIN_VALUE);
    assertThat(empty.from()).isGreaterThan(empty.to());
    KeyRange<Long> emptyLong = KeyRange.closedOpen(Long.MIN_VALUE, Long.MIN_VALUE);
    assertThat(emptyLong.from()).isGreaterThan(emptyLong.to());
  }

  @Test
  void rangesAreShownAsIntervals() {
    assertThat(KeyRange.moreThan(1)).hasToString("(1, …");
    assertThat(KeyRange.lessThan(5)).hasToString("…, 5)");
    assertThat(KeyRange.all()).hasToString("…, …");
  }

  @Test
  void boundsThatMustBeThereAre() {
    assertThatThrownBy(() -> KeyRange.atLeast(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> KeyRange.between(1, null)).isInstanceOf(NullPointerException.class);
  }
}
