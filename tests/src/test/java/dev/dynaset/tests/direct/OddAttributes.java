package dev.dynaset.tests.direct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.tests.Dose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items in which one attribute is odd, or is not there. */
public final class OddAttributes {
  private final BothDecodings both;
  private final Spelling spelling;
  private final Random random = new Random(Dose.SEED);

  /** Has both ways to decode read them. */
  public OddAttributes(BothDecodings both, Spelling spelling) {
    this.both = both;
    this.spelling = spelling;
  }

  /** Puts odd values in the place of attributes, and reads that with a query or a scan. */
  public void assertAlike(Map<String, AttributeValue> item, Function<Dynaset, ?> read) {
    Map<String, String> spelled = new LinkedHashMap<>();
    item.forEach((name, value) -> spelled.put(name, spelling.value(value)));
    for (String name : item.keySet()) {
      for (String value : Dose.some(OddValues.ORDINARY, 2, 6, random)) {
        assertThat(isDirect(with(spelled, name, value), read))
            .as("%s: %s", name, value)
            .isTrue();
      }
      Map<String, String> without = new LinkedHashMap<>(spelled);
      without.remove(name);
      assertThat(isDirect(without, read)).as("without %s", name).isTrue();
    }
    // What is not understood gets to no member: it does not matter which of them it is about.
    String any = item.keySet().iterator().next();
    for (String value : OddValues.UNUSUAL) {
      assertThat(isDirect(with(spelled, any, value), read))
          .as("%s: %s", any, value)
          .isFalse();
    }
  }

  private static Map<String, String> with(
      Map<String, String> attributes, String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(attributes);
    changed.put(name, value);
    return changed;
  }

  private boolean isDirect(Map<String, String> attributes, Function<Dynaset, ?> read) {
    List<String> members = new ArrayList<>();
    attributes.forEach((name, value) -> members.add(spelling.member(name, value)));
    return both.read(Answer.of(spelling.page(List.of(spelling.object(members)))), read)
        .isDirect();
  }
}
