package dev.dynaset.tests.direct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items in which one attribute is odd, or is not there. */
public final class OddAttributes {
  private final BothDecodings both;
  private final Spelling spelling;

  /** Has both ways to decode read them. */
  public OddAttributes(BothDecodings both, Spelling spelling) {
    this.both = both;
    this.spelling = spelling;
  }

  /** Puts each odd value in the place of each attribute, and reads that with a query or a scan. */
  public void assertAlike(Map<String, AttributeValue> item, Function<Dynaset, ?> read) {
    Map<String, String> spelled = new LinkedHashMap<>();
    item.forEach((name, value) -> spelled.put(name, spelling.value(value)));
    for (String name : item.keySet()) {
      Map<String, String> changed = new LinkedHashMap<>(spelled);
      for (String value : OddValues.ORDINARY) {
        changed.put(name, value);
        assertThat(isDirect(changed, read)).as("%s: %s", name, value).isTrue();
      }
      for (String value : OddValues.UNUSUAL) {
        changed.put(name, value);
        assertThat(isDirect(changed, read)).as("%s: %s", name, value).isFalse();
      }
      changed.remove(name);
      assertThat(isDirect(changed, read)).as("without %s", name).isTrue();
    }
  }

  private boolean isDirect(Map<String, String> attributes, Function<Dynaset, ?> read) {
    List<String> members = new ArrayList<>();
    attributes.forEach((name, value) -> members.add(spelling.member(name, value)));
    return both.read(Answer.of(spelling.page(List.of(spelling.object(members)))), read)
        .isDirect();
  }
}
