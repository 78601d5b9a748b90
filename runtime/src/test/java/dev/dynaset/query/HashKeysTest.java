package dev.dynaset.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.codec.Forms;
import dev.dynaset.key.KeyTemplate;
import dev.dynaset.sdk.AttributeValues;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Hash keys that are made of members. */
class HashKeysTest {
  private static final KeyTemplate SMALL = KeyTemplate.hash('#').literal("C#").lower("name");

  @Test
  void eachKeyIsMadeOfAValueAndReadOnce() {
    HashKeys<?> keys = HashKeys.of("name", Forms.string(), List.of("Bob", "ann", "BOB", "bob"));

    assertThat(keys.as(SMALL).distinct())
        .containsExactly(List.of(AttributeValues.s("C#bob")), List.of(AttributeValues.s("C#ann")));
  }

  @Test
  void aKeyIsMadeOfSeveralMembersInTheOrderOfTheTemplate() {
    HashKeys<Integer> keys = HashKeys.of(List.of(7, 8))
        .and("line", Forms.intValue(), Function.identity())
        .and("name", Forms.string(), line -> "n" + line);

    assertThat(keys.as(KeyTemplate.hash('#').padded("line", 2).literal("#").text("name"))
            .distinct())
        .containsExactly(List.of(AttributeValues.s("07#n7")), List.of(AttributeValues.s("08#n8")));
  }

  @Test
  void aValueThatCannotStandInAKeyIsRefused() {
    HashKeys<?> keys = HashKeys.of("name", Forms.string(), List.of("a", "b#"));

    assertThatThrownBy(() -> keys.as(SMALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name holds '#', which separates the parts of the key.");
  }
}
