package dev.dynaset.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.AttributeConverter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What forms say when a value cannot be stored. */
class FormsTest {
  /** Two texts become one, and an empty one is its fault. */
  private static final class FirstLetter implements AttributeConverter<String, String> {
    @Override
    public String toStored(String value) {
      return String.valueOf(value.charAt(0));
    }

    @Override
    public String fromStored(String stored) {
      return stored;
    }
  }

  private final Form<String> form = Forms.converted(new FirstLetter(), Forms.string());

  @Test
  void aFaultOfAConverterNamesItAndKeepsItsCause() {
    assertThatThrownBy(() -> KeyValues.value("sku", form, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sku cannot be stored: FirstLetter threw StringIndexOutOfBoundsException;"
            + " see the cause.")
        .hasRootCauseInstanceOf(StringIndexOutOfBoundsException.class);
  }

  @Test
  void keysOfAMapThatAreStoredAsOneTextAreRefused() {
    Form<Map<String, String>> map = Forms.map(form, Forms.string());

    assertThatThrownBy(() -> KeyValues.value("names", map, Map.of("ann", "1", "amy", "2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another entry has a key that is stored as the same text");
  }
}
