package dev.dynaset.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AbsentMeaningTest {
  private static final AttributePath NUMBER =
      AttributePath.of("n").meaning(AttributeValue.fromN("5.0"));

  private static ConditionNode compared(ComparisonOperator operator, String digits) {
    return new ConditionNode.Comparison(
        new Operand.Attribute(NUMBER), operator, new Operand.Value(AttributeValue.fromN(digits)));
  }

  private static String words(ComparisonOperator operator, String digits) {
    return ConditionWords.of(AbsentMeaning.of(compared(operator, digits), NUMBER));
  }

  @Test
  void whatTheMeaningMeetsIsMetByAbsenceAndByNull() {
    assertThat(words(ComparisonOperator.EQ, "5")).contains("n = 5", "NULL");
    assertThat(words(ComparisonOperator.GT, "4")).contains("n > 4", "NULL");
  }

  @Test
  void whatItDoesNotMeetIsAsItWas() {
    assertThat(words(ComparisonOperator.EQ, "6")).isEqualTo("n = 6");
    assertThat(words(ComparisonOperator.LT, "5")).isEqualTo("n < 5");
  }

  @Test
  void inequalityIsMetByAbsenceUnlessTheMeaningIsEqual() {
    assertThat(words(ComparisonOperator.NE, "6")).isEqualTo("n <> 6");
    assertThat(words(ComparisonOperator.NE, "5.00")).contains("n <> 5.00", "NULL");
  }

  @Test
  void withoutAMeaningNothingChanges() {
    AttributePath plain = AttributePath.of("n");
    ConditionNode condition = new ConditionNode.Exists(plain);

    assertThat(AbsentMeaning.of(condition, plain)).isSameAs(condition);
  }

  @Test
  void anotherAttributeIsNoValue() {
    ConditionNode condition = new ConditionNode.Comparison(
        new Operand.Attribute(NUMBER),
        ComparisonOperator.EQ,
        new Operand.Attribute(AttributePath.of("other")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AbsentMeaning.of(condition, NUMBER))
        .withMessageContaining("'n' has a value where it is absent")
        .withMessageContaining("'other'");
  }

  @Test
  void aPartHasNoMeaningOfItsOwn() {
    assertThat(NUMBER.element(0).absent()).isNull();
    assertThat(NUMBER.overlaps(AttributePath.of("n"))).isTrue();
  }
}
