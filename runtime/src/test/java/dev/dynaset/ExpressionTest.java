package dev.dynaset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Expressions as values, and what must be true of their placeholders. */
class ExpressionTest {
  private static final AttributeValue THREE = AttributeValue.createN("3");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#a = :b                  | [#a,  = , :b]",
        "size(#a)>:b_2            | [size(, #a, )>, :b_2]",
        "a = b                    | [a = b]",
        "#a#b:c                   | [#a, #b, :c]",
        "# : ## :#a #é            | [# : ## :, #a,  #é]",
        "#1st.#a[0]               | [#1st, ., #a, [0]]",
      })
  void isCutAtItsPlaceholders(String text, String tokens) {
    assertThat(ExpressionTokens.of(text)).hasToString(tokens);
  }

  @Test
  void isAValue() {
    Expression one = Expression.of("#a > :b").withName("#a", "x").withValue(":b", THREE);
    Expression other = Expression.of("#a > :b").withValue(":b", THREE).withName("#a", "x");

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one)
        .isNotEqualTo(Expression.of("#a > :b"))
        .isNotEqualTo(Expression.of("#a > :b").withName("#a", "y").withValue(":b", THREE))
        .isNotEqualTo(Expression.of("#a > :b")
            .withName("#a", "x")
            .withValue(":b", AttributeValue.createN("4")));
  }

  @Test
  void showsNamesAndMasksValues() {
    assertThat(Expression.of("size(#a) > :b\n  AND #c = d")
            .withName("#a", "tags")
            .withValue(":b", THREE))
        .hasToString("size(tags) > *** AND #c = d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#a = :b          | #a | Add withName(\"#a\", …)",
        "x = :b AND y = b | :b | Add withValue(\":b\", …)",
      })
  void aPlaceholderThatIsNotGivenIsNamed(String text, String placeholder, String cure) {
    assertThatThrownBy(() -> Condition.raw(Expression.of(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("uses " + placeholder)
        .hasMessageContaining(cure);
    assertThatThrownBy(() -> Update.rawSet(Expression.of(text)))
        .hasMessageContaining("uses " + placeholder);
  }

  @Test
  void aPlaceholderThatIsNotUsedIsNamed() {
    assertThatThrownBy(() -> Condition.raw(Expression.of("#ab = b").withName("#a", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'#ab = b' does not use #a");
    assertThatThrownBy(() -> Update.rawAdd(Expression.of("a :ab").withValue(":a", THREE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not use :a");
  }

  @Test
  void aPlaceholderIsGivenOnce() {
    Expression given = Expression.of("#a = :b").withName("#a", "x").withValue(":b", THREE);

    assertThatThrownBy(() -> given.withName("#a", "y")).hasMessageContaining("#a is given twice");
    assertThatThrownBy(() -> given.withValue(":b", THREE))
        .hasMessageContaining(":b is given twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "#", ":a", "#a b", "#a.b", "##a"})
  void whatIsNoPlaceholderOfANameIsRefused(String placeholder) {
    assertThatThrownBy(() -> Expression.of("a").withName(placeholder, "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + placeholder + "'")
        .hasMessageContaining("#total");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", ":", "#a", ":a b", ":é"})
  void whatIsNoPlaceholderOfAValueIsRefused(String placeholder) {
    assertThatThrownBy(() -> Expression.of("a").withValue(placeholder, THREE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + placeholder + "'")
        .hasMessageContaining(":total");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n"})
  void aBlankTextIsRefused(String text) {
    assertThatThrownBy(() -> Expression.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("blank");
  }
}
