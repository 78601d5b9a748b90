package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import org.junit.jupiter.api.Test;

/** That these tests run once with direct decoding and once without it. */
@DynasetTest
class BothWaysTest {
  private static final boolean IS_DIRECT =
      Boolean.parseBoolean(System.getProperty("dynaset.tests.direct", "true"));

  @Test
  void responsesAreDecodedDirectlyInOneRunAlone(Dynaset dynaset) {
    assertThat(dynaset.directDecoding().isOn()).isEqualTo(IS_DIRECT);
    assertThat(dynaset.asyncDirectDecoding().isOn()).isEqualTo(IS_DIRECT);
  }

  @Test
  void theReasonIsTold(Dynaset dynaset) {
    assertThat(dynaset.directDecoding())
        .hasToString(
            IS_DIRECT
                ? "on"
                : "off: it is not known what the interceptor " + UnknownInterceptor.class.getName()
                    + " does");
  }
}
