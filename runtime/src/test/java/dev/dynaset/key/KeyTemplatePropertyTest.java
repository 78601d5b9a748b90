package dev.dynaset.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What holds for all templates, tried with some at random. */
class KeyTemplatePropertyTest {
  private static final int TEMPLATES = Integer.getInteger("dynaset.keys.templates", 400);
  private static final int KEYS = 20;

  /** What keys hold, and what they cannot hold. */
  private static final String CHARACTERS =
      "0123459aAfTZ~!#:|-_/.\0\u0080\uD800\uDBFF\uDC00\uDFFF\uE000";

  private static final List<SegmentKind<?>> TELLING =
      SegmentKinds.all().stream().filter(SegmentKind::tells).toList();

  @Test
  void membersComeBackFromAKey() {
    for (int seed = 0; seed < TEMPLATES; seed++) {
      Random random = new Random(seed);
      RandomTemplate any = RandomTemplate.of(random, TELLING);
      for (int i = 0; i < KEYS; i++) {
        Map<String, AttributeValue> members = any.stored(any.values(random));
        String key = any.template().text(members::get);

        assertThat(any.template().includes(key)).as("%s: %s", any, key).isTrue();
        assertThat(split(any.template(), key)).as("%s: %s", any, key).isEqualTo(members);
      }
    }
  }

  @Test
  void aKeyThatIsTakenApartIsMadeAgain() {
    int taken = 0;
    int refused = 0;
    for (int seed = 0; seed < TEMPLATES; seed++) {
      Random random = new Random(seed);
      RandomTemplate any = RandomTemplate.of(random, TELLING);
      for (int i = 0; i < KEYS; i++) {
        String key = any.template().text(any.stored(any.values(random))::get);
        for (int change = 0; change < 5; change++) {
          String other = changed(key, random);
          if (any.template().includes(other)) {
            taken++;
            assertThat(any.template().text(split(any.template(), other)::get))
                .as("%s: %s", any, other)
                .isEqualTo(other);
          } else {
            refused++;
          }
        }
      }
    }
    assertThat(List.of(taken, refused))
        .as("there are enough of both")
        .allMatch(count -> count > TEMPLATES * KEYS / 2);
  }

  private static Map<String, AttributeValue> split(KeyTemplate template, String key) {
    Map<String, AttributeValue> members = new HashMap<>();
    template.split(key, false, members);
    return members;
  }

  /** A key with one character more, less, or of another kind. */
  private static String changed(String key, Random random) {
    StringBuilder text = new StringBuilder(key);
    int at = random.nextInt(key.length() + 1);
    char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    switch (at == key.length() ? 0 : random.nextInt(6)) {
      case 0 -> text.insert(at, other);
      case 1 -> text.deleteCharAt(at);
      default -> text.setCharAt(at, other);
    }
    return text.isEmpty() ? key : text.toString();
  }

  @Test
  void keysAreTheSameIfAllThatTheyTellIs() {
    for (int seed = 0; seed < TEMPLATES; seed++) {
      Random random = new Random(seed);
      RandomTemplate any = RandomTemplate.of(random, SegmentKinds.all());
      for (int i = 0; i < KEYS; i++) {
        List<Object> some = any.values(random);
        List<Object> others = similar(any, some, random);

        assertThat(key(any, some).equals(key(any, others)))
            .as("%s: %s and %s", any, some, others)
            .isEqualTo(any.compare(some, others) == 0);
      }
    }
  }

  @Test
  void keysSortAsWhatTheyAreMadeOf() {
    for (int seed = 0; seed < TEMPLATES; seed++) {
      Random random = new Random(seed);
      RandomTemplate any = RandomTemplate.ordered(random);
      for (int i = 0; i < KEYS; i++) {
        List<Object> some = any.values(random);
        List<Object> others = similar(any, some, random);

        assertThat(Integer.signum(SegmentKinds.BYTES.compare(key(any, some), key(any, others))))
            .as("%s: %s and %s", any, some, others)
            .isEqualTo(Integer.signum(any.compare(some, others)));
      }
    }
  }

  /** Other values, but for the first ones. */
  private static List<Object> similar(RandomTemplate any, List<Object> values, Random random) {
    List<Object> others = new ArrayList<>(any.values(random));
    int same = random.nextInt(values.size());
    for (int i = 0; i < same; i++) {
      others.set(i, values.get(i));
    }
    return others;
  }

  private static String key(RandomTemplate any, List<Object> values) {
    return any.template().text(any.stored(values)::get);
  }
}
