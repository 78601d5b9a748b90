package dev.dynaset.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The tests of one application context of Spring: one at a time. */
class ContextSlotTest {
  @Test
  void aSecondTestAtTheSameTimeIsRefused() {
    try (ContextSlot slot = ContextSlot.take()) {
      slot.enter("[class:OrdersTest]/[method:one()]");

      assertThatThrownBy(() -> slot.enter("[class:OrdersTest]/[method:other()]"))
          .isInstanceOf(ExtensionConfigurationException.class)
          .hasMessageContaining("[method:one()]")
          .hasMessageContaining("[method:other()]")
          .hasMessageContaining("@ResourceLock");
    }
  }

  @Test
  void aTestWithinAClassSharesItsSlot() {
    try (ContextSlot slot = ContextSlot.take()) {
      assertThat(slot.enter("[class:OrdersTest]")).isTrue();
      assertThat(slot.enter("[class:OrdersTest]/[nested-class:Inner]")).isFalse();
    }
  }

  @Test
  void aClassWhoseNameBeginsLikeAnotherIsNotWithinIt() {
    try (ContextSlot slot = ContextSlot.take()) {
      slot.enter("[class:Orders]/[method:all");

      assertThatThrownBy(() -> slot.enter("[class:Orders]/[method:allOfThem()]"))
          .isInstanceOf(ExtensionConfigurationException.class);
    }
  }

  @Test
  void aTestMayFollowAnother() {
    try (ContextSlot slot = ContextSlot.take()) {
      slot.enter("[class:OrdersTest]");
      slot.leave();

      assertThat(slot.enter("[class:CartsTest]")).isTrue();
    }
  }

  @Test
  void contextsDoNotShareASlot() {
    try (ContextSlot one = ContextSlot.take();
        ContextSlot other = ContextSlot.take()) {
      assertThat(one.slot()).isNotSameAs(other.slot());
    }
  }

  @Test
  void aContextThatIsClosedBeforeItsTestEndsIsLeftAlone() {
    ContextSlot slot = ContextSlot.take();
    slot.enter("[class:OrdersTest]");
    slot.close();

    slot.leave();

    assertThat(slot.slot().requests().all()).isEmpty();
  }
}
