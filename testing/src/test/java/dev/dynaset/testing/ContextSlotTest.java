package dev.dynaset.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The tests of one application context of Spring: one at a time. */
class ContextSlotTest {
  private static ContextSlot.User user(String id) {
    return new ContextSlot.User(id, "words of " + id);
  }

  @Test
  void aSecondTestAtTheSameTimeIsRefused() {
    try (ContextSlot slot = ContextSlot.take()) {
      slot.enter(user("[class:OrdersTest]/[method:one()]"));

      assertThatThrownBy(() -> slot.enter(user("[class:OrdersTest]/[method:other()]")))
          .isInstanceOf(ExtensionConfigurationException.class)
          .hasMessageStartingWith("words of [class:OrdersTest]/[method:one()] and words of"
              + " [class:OrdersTest]/[method:other()] run at the same time")
          .hasMessageContaining("@ResourceLock");
    }
  }

  @Test
  void aTestWithinAClassSharesItsSlot() {
    try (ContextSlot slot = ContextSlot.take()) {
      assertThat(slot.enter(user("[class:OrdersTest]"))).isTrue();
      assertThat(slot.enter(user("[class:OrdersTest]/[nested-class:Inner]"))).isFalse();
    }
  }

  @Test
  void aClassWhoseNameBeginsLikeAnotherIsNotWithinIt() {
    try (ContextSlot slot = ContextSlot.take()) {
      slot.enter(user("[class:Orders]/[method:all"));

      assertThatThrownBy(() -> slot.enter(user("[class:Orders]/[method:allOfThem()]")))
          .isInstanceOf(ExtensionConfigurationException.class);
    }
  }

  @Test
  void twoExtensionsOfOneTestAreRefused() {
    try (ContextSlot slot = ContextSlot.take()) {
      slot.enter(user("[class:OrdersTest]"));

      assertThatThrownBy(() -> slot.enter(user("[class:OrdersTest]")))
          .isInstanceOf(ExtensionConfigurationException.class)
          .hasMessage(
              "words of [class:OrdersTest] has both @DynasetTest and a DynasetExtension with"
                  + " @RegisterExtension. Keep @DynasetTest.");
    }
  }

  @Test
  void aTestMayFollowAnother() {
    try (ContextSlot slot = ContextSlot.take()) {
      slot.enter(user("[class:OrdersTest]"));
      slot.leave();

      assertThat(slot.enter(user("[class:CartsTest]"))).isTrue();
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
    slot.enter(user("[class:OrdersTest]"));
    slot.close();

    slot.leave();

    assertThat(slot.slot().requests().all()).isEmpty();
  }
}
