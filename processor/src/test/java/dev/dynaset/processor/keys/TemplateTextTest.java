package dev.dynaset.processor.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.processor.keys.TemplateText.Literal;
import dev.dynaset.processor.keys.TemplateText.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates as they are written. */
class TemplateTextTest {
  @Test
  void literalsAndMembersTakeTurns() {
    assertThat(TemplateText.of("LINE#{orderId}#{line:4}").parts())
        .containsExactly(
            new Literal("LINE#"),
            new Segment("orderId", ""),
            new Literal("#"),
            new Segment("line", "4"));
  }

  @Test
  void membersMayTouch() {
    assertThat(TemplateText.of("{placedAt:day}{line:4}").segments())
        .containsExactly(new Segment("placedAt", "day"), new Segment("line", "4"));
  }

  @Test
  void aLiteralAloneIsATemplate() {
    assertThat(TemplateText.of("PROFILE").parts()).containsExactly(new Literal("PROFILE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C#{id}", "{a}", "$order_1#id_{id:lower}", " {a}~", "{a}{b:2}x"})
  void whatIsReadIsWhatWasWritten(String template) {
    TemplateText read = TemplateText.of(template);

    assertThat(read.objection()).isEmpty();
    assertThat(String.join("", read.parts().stream().map(Object::toString).toList()))
        .isEqualTo(template);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
          ""        | it is empty.
          C#{id     | '{' at 3 is not closed.
          C#{i{d}}  | '{' at 3 is not closed.
          C#}       | '}' at 3 closes no '{'.
          {id}}     | '}' at 5 closes no '{'.
          C#{}      | '{}' names no member.
          C#{:4}    | '{:4}' names no member.
          {id }     | '{id }' names no member.
          {id:}     | '{id:}' has nothing behind ':'. Write {id}
          Ä#{id}    | the literal holds U+00C4 at 1.
          a😀       | the literal holds U+1F600 at 2.
          """)
  void whatIsNoTemplateSaysWhy(String template, String objection) {
    TemplateText read = TemplateText.of(template);

    assertThat(read.parts()).isEmpty();
    assertThat(read.objection()).hasValueSatisfying(why -> assertThat(why).startsWith(objection));
  }
}
