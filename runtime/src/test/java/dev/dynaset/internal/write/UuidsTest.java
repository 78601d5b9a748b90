package dev.dynaset.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.schema.IdKind;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidsTest {
  @Test
  void version7IsTheExampleOfTheRfc() {
    UUID random = UUID.fromString("00000000-0000-4cc3-98c4-dc0c0c07398f");

    UUID id = Uuids.version7(Instant.parse("2022-02-22T19:22:22Z"), random);

    assertThat(id).hasToString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  }

  @Test
  void laterIdsSortBehindEarlierOnes() {
    Instant time = Instant.parse("2025-01-01T00:00:00Z");

    String earlier = Uuids.of(IdKind.UUID_V7, time).toString();
    String later = Uuids.of(IdKind.UUID_V7, time.plusMillis(1)).toString();

    assertThat(later).isGreaterThan(earlier);
  }

  @Test
  void idsOfOneMillisecondDiffer() {
    assertThat(Uuids.of(IdKind.UUID_V7, Instant.EPOCH))
        .isNotEqualTo(Uuids.of(IdKind.UUID_V7, Instant.EPOCH));
  }

  @Test
  void kindsHaveTheirVersions() {
    assertThat(Uuids.of(IdKind.UUID_V7, Instant.EPOCH).version()).isEqualTo(7);
    assertThat(Uuids.of(IdKind.UUID_V7, Instant.EPOCH).variant()).isEqualTo(2);
    assertThat(Uuids.of(IdKind.UUID_V4, Instant.EPOCH).version()).isEqualTo(4);
  }
}
