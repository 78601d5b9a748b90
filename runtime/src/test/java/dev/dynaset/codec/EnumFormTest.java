package dev.dynaset.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Test;

class EnumFormTest {
  private static final EnumForm<DayOfWeek> DAYS = EnumForm.of(DayOfWeek.values());

  @Test
  void anUnknownTextIsAnErrorThatListsTheStoredNames() {
    EnumForm<DayOfWeek> named = DAYS.stored(DayOfWeek.TUESDAY, "tue", "TUES");

    assertThatThrownBy(() -> named.parse("TUESDAY"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("it is none of the constants of the enum: MONDAY, tue, WEDNESDAY, THURSDAY,"
            + " FRIDAY, SATURDAY, SUNDAY. Add an alias to one with @Attribute(aliases = \"…\"), mark"
            + " one with @UnknownConstant, or read with onUnreadable");
  }

  @Test
  void theListEndsAfterTwenty() {
    assertThatThrownBy(() -> EnumForm.of(ChronoField.values()).parse("x"))
        .hasMessageContaining(" and " + (ChronoField.values().length - 20) + " others. Add");
  }

  @Test
  void anAliasIsReadAndNotWritten() {
    EnumForm<DayOfWeek> named = DAYS.stored(DayOfWeek.TUESDAY, "tue", "TUES");

    assertThat(named.parse("TUES")).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(named.format(DayOfWeek.TUESDAY)).isEqualTo("tue");
    assertThat(named.aliases(DayOfWeek.TUESDAY)).containsExactly("TUES");
    assertThat(named.aliases(DayOfWeek.MONDAY)).isEmpty();
  }

  @Test
  void theNameOfTheUnknownConstantIsNoTextOfItsOwn() {
    EnumForm<DayOfWeek> open = DAYS.unknown(DayOfWeek.SUNDAY);

    assertThat(open.parse("SUNDAY")).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(open.parse("someday")).isEqualTo(DayOfWeek.SUNDAY);
    assertThatThrownBy(() -> open.format(DayOfWeek.SUNDAY))
        .hasMessageStartingWith("the constant SUNDAY stands for texts that the enum does not know");
  }
}
