package dev.dynaset.tests.keys;

import static dev.dynaset.tests.keys.RawItems.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.Dynaset;
import dev.dynaset.StaleVersionException;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A key of an index that is made of two members which change: it is right, or nothing is written. */
@DynasetTest
class GivenTest {
  private static final Line LINE = new Line("c1", "o1", 1, "p1", "w1", 5);
  private static final LineKey KEY = LineKey.of("c1", "o1", 1);

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private LineTable lines;

  @InjectDynaset
  private PartTable parts;

  private RawItems raw;

  @BeforeEach
  void item() {
    raw = RawItems.of(dynaset, lines.tableName());
    lines.put(LINE);
  }

  /** What the index has as hash key, and what the item is. */
  private void assertStored(Line expected, @Nullable String slot) {
    Map<String, AttributeValue> item = raw.only();
    assertThat(item).isEqualTo(lines.toItem(expected));
    assertThat(item.get("GSI1PK")).isEqualTo(slot == null ? null : s(slot));
  }

  @Test
  void membersAreSetTogether() {
    assertThat(lines.update(KEY, l -> l.productAndWarehouse().set("p2", "w2")))
        .isEqualTo(LINE.of("p2", "w2"));
    assertStored(LINE.of("p2", "w2"), "STOCK#p2#w2");

    lines.update(KEY, l -> l.productAndWarehouse().set("p3", null));
    assertStored(LINE.of("p3", null), null);

    lines.update(KEY, l -> l.quantity().increment(2));
    assertStored(LINE.of("p3", null).with(7), null);
  }

  @Test
  void oneIsSetWhereTheOtherIsKnown() {
    lines.update(KEY, l -> l.product().given("w1").set("p2"));
    assertStored(LINE.of("p2", "w1"), "STOCK#p2#w1");

    lines.update(KEY, l -> l.warehouse().given("p2").set("w2"));
    assertStored(LINE.of("p2", "w2"), "STOCK#p2#w2");

    lines.update(KEY, l -> l.warehouse().remove());
    assertStored(LINE.of("p2", null), null);

    lines.update(KEY, l -> l.product().given(null).set("p3"));
    assertStored(LINE.of("p3", null), null);

    lines.update(KEY, l -> l.warehouse().given("p3").set("w3"));
    assertStored(LINE.of("p3", "w3"), "STOCK#p3#w3");

    lines.update(KEY, l -> l.warehouse().given("p3").remove());
    assertStored(LINE.of("p3", null), null);
  }

  @Test
  void whatIsNotAsGivenFailsAndChangesNothing() {
    lines.update(KEY, l -> l.warehouse().given("p1").set("w2"));

    assertThatThrownBy(() -> lines.update(KEY, l -> l.product().given("w1").set("p2")))
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> lines.update(KEY, l -> l.product().given(null).set("p2")))
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> lines
            .item(KEY)
            .onlyIf(l -> l.quantity().eq(5))
            .update(l -> l.product().given("w1").set("p2")))
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> dynaset.transact(
            lines.item(KEY).prepare().update(l -> l.product().given("w1").set("p2"))))
        .isInstanceOf(TransactionFailedException.class);
    assertStored(LINE.of("p1", "w2"), "STOCK#p1#w2");

    lines.update(KEY, l -> l.warehouse().remove());
    assertThatThrownBy(() -> lines.update(KEY, l -> l.product().given("w2").set("p2")))
        .isInstanceOf(ConditionFailedException.class);
    assertStored(LINE.of("p1", null), null);
  }

  @Test
  void aNullOfAnotherProgramIsAbsentToGiven() {
    Map<String, AttributeValue> item = new HashMap<>(lines.toItem(LINE.of("p1", null)));
    item.put("warehouse", AttributeValue.fromNul(true));
    raw.put(item);

    lines.update(KEY, l -> l.product().given(null).set("p2"));

    assertThat(raw.only().get("product")).isEqualTo(s("p2"));
    assertThat(raw.only()).doesNotContainKey("GSI1PK");
  }

  @Test
  void bothMayBeSetEachGivenTheOther() {
    lines.update(
        KEY,
        l -> l.product().given("w1").set("p2").and(l.warehouse().given("p1").set("w2")));
    assertStored(LINE.of("p2", "w2"), "STOCK#p2#w2");

    lines.update(KEY, l -> l.warehouse().remove());
    lines.update(
        KEY,
        l -> l.product().given(null).set("p3").and(l.warehouse().given("p2").set("w3")));
    assertStored(LINE.of("p3", "w3"), "STOCK#p3#w3");

    lines.update(KEY, l -> l.product().given("w3").set("p4").and(l.warehouse().remove()));
    assertStored(LINE.of("p4", null), null);
  }

  @Test
  void anUpsertTakesNoGiven() {
    assertThatThrownBy(() -> lines.upsert(
            KEY, l -> l.product().given("w1").set("p2").and(l.quantity().set(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("given");
    assertStored(LINE, "STOCK#p1#w1");
  }

  @Test
  void anUpsertSetsBoth() {
    lines.upsert(
        KEY, l -> l.productAndWarehouse().set("p2", "w2").and(l.quantity().set(5)));
    assertStored(LINE.of("p2", "w2"), "STOCK#p2#w2");
    lines.upsert(
        KEY, l -> l.productAndWarehouse().set("p2", null).and(l.quantity().set(5)));
    assertStored(LINE.of("p2", null), null);

    lines.delete(KEY);
    lines.upsert(
        KEY, l -> l.productAndWarehouse().set("p1", "w1").and(l.quantity().set(5)));
    assertStored(LINE, "STOCK#p1#w1");
    lines.delete(KEY);
    lines.upsert(
        KEY, l -> l.productAndWarehouse().set("p1", null).and(l.quantity().set(5)));
    assertStored(LINE.of("p1", null), null);
  }

  @Test
  void aDifferenceChangesTheKey() {
    assertThat(lines.update(LINE, LINE.of("p2", "w1"))).isEqualTo(LINE.of("p2", "w1"));
    assertStored(LINE.of("p2", "w1"), "STOCK#p2#w1");
    lines.update(LINE.of("p2", "w1"), LINE.of("p2", null));
    assertStored(LINE.of("p2", null), null);
    lines.update(LINE.of("p2", null), LINE.of("p3", null));
    assertStored(LINE.of("p3", null), null);
    lines.update(LINE.of("p3", null), LINE.of("p3", "w2").with(6));
    assertStored(LINE.of("p3", "w2").with(6), "STOCK#p3#w2");
  }

  @Test
  void aStaleDifferenceThatWouldLeaveAWrongKeyFails() {
    lines.update(KEY, l -> l.warehouse().given("p1").set("w2"));

    assertThatThrownBy(() -> lines.update(LINE, LINE.of("p2", "w1")))
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> lines.update(LINE.of("p1", null), LINE.of("p2", null)))
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> dynaset.transact(lines.prepare().update(LINE, LINE.of("p2", "w1"))))
        .isInstanceOf(TransactionFailedException.class);
    assertStored(LINE.of("p1", "w2"), "STOCK#p1#w2");

    lines.update(KEY, l -> l.warehouse().remove());
    assertThatThrownBy(() -> lines.update(LINE, LINE.of("p2", "w1")))
        .isInstanceOf(ConditionFailedException.class);
    assertStored(LINE.of("p1", null), null);
  }

  @Test
  void aStaleDifferenceThatLeavesTheKeyRightIsWritten() {
    lines.update(KEY, l -> l.warehouse().given("p1").set("w2"));

    lines.update(LINE, LINE.with(6));
    assertStored(LINE.of("p1", "w2").with(6), "STOCK#p1#w2");
    lines.update(LINE, LINE.of("p3", "w3"));
    assertStored(LINE.of("p3", "w3").with(6), "STOCK#p3#w3");
  }

  @Test
  void withAVersionAStaleDifferenceIsThatOfAVersion() {
    Part part = parts.put(new Part("a", "p1", "w1", 0));
    Part moved = parts.update("a", p -> p.warehouse().given("p1").set("w2"));

    assertThatThrownBy(() -> parts.update(part, part.of("p2", "w1")))
        .isInstanceOf(StaleVersionException.class);
    assertThat(parts.get("a")).isEqualTo(moved);

    Part changed = parts.update(moved, moved.of("p2", "w2"));
    assertThat(changed.version()).isEqualTo(3);
    assertThat(RawItems.of(dynaset, parts.tableName()).only()).isEqualTo(parts.toItem(changed));
    assertThat(parts.gsi1Index().byProductAndWarehouse("p2", "w2").list()).containsExactly(changed);

    Part unsaid = parts.lastWriteWins().update(changed, changed.of("p3", "w2"));
    assertThat(RawItems.of(dynaset, parts.tableName()).only()).isEqualTo(parts.toItem(unsaid));
  }

  @Test
  void ifTheVersionIsNotLookedAtTheOtherMemberIs() {
    Part part = parts.put(new Part("a", "p1", "w1", 0));
    Part moved = parts.update("a", p -> p.warehouse().given("p1").set("w2"));

    assertThatThrownBy(() -> parts.lastWriteWins().update(part, part.of("p2", "w1")))
        .isInstanceOf(ConditionFailedException.class);

    assertThat(parts.get("a")).isEqualTo(moved);
  }

  @Test
  void whatAbsenceMeansIsWhatIsGiven(GadgetTable gadgets) {
    RawItems items = RawItems.of(dynaset, gadgets.tableName());
    Map<String, AttributeValue> old = new HashMap<>(gadgets.toItem(new Gadget("a", "new", "x")));
    old.remove("state");

    items.put(old);
    gadgets.update("a", g -> g.place().given("new").set("y"));
    assertThat(items.only().get("GSI1PK")).isEqualTo(s("new#y"));

    items.put(old);
    gadgets.update(new Gadget("a", "new", "x"), new Gadget("a", "new", "y"));
    assertThat(items.only().get("GSI1PK")).isEqualTo(s("new#y"));

    gadgets.put(new Gadget("a", "used", "x"));
    assertThatThrownBy(() -> gadgets.update("a", g -> g.place().given("new").set("y")))
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(
            () -> gadgets.update(new Gadget("a", "new", "x"), new Gadget("a", "new", "y")))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(items.only()).isEqualTo(gadgets.toItem(new Gadget("a", "used", "x")));
  }
}
