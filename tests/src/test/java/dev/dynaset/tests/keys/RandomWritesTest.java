package dev.dynaset.tests.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.Dynaset;
import dev.dynaset.Update;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.tests.Dose;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * After whatever writes, an item is stored as a put of the model that is read of it would store it: the
 * keys of indexes are those of its members.
 *
 * <p>{@code -Ddynaset.keys.writes=50000} takes more writes, {@code -Ddynaset.seed=…} others.
 */
@DynasetTest
class RandomWritesTest {
  private static final int WRITES = Dose.of("dynaset.keys.writes", 30, 60, 20_000);

  private final Random random = new Random(Dose.SEED);

  /** What was done, for messages. */
  private final List<String> done = new ArrayList<>();

  @InjectDynaset
  private Dynaset dynaset;

  private RawItems raw;

  @BeforeEach
  void table() {
    raw = RawItems.of(dynaset, OrderTable.of(dynaset).tableName());
  }

  private boolean isOneOf(int chances) {
    return random.nextInt(chances) == 0;
  }

  private @Nullable String word(boolean isNullable) {
    return isNullable && isOneOf(3) ? null : "w" + random.nextInt(3);
  }

  private Order order() {
    List<Order.Status> statuses = List.of(Order.Status.values());
    Order.Status status = isOneOf(3) ? null : statuses.get(random.nextInt(2));
    return new Order("c1", Order.START, "o1", status, word(true), random.nextInt(3) - 1);
  }

  /** Changes of some members. */
  private Update<OrderUpdate> change(Order to, boolean isUpsert) {
    return OrderTable.changes(o -> {
      Update<OrderUpdate> change = isUpsert || isOneOf(2)
          ? isOneOf(2) ? o.total().set(to.total()) : o.total().setIfAbsent(to.total())
          : Update.none();
      if (isOneOf(2)) {
        change = change.and(
            to.status() == null
                ? o.status().remove()
                : isOneOf(2) ? o.status().set(to.status()) : o.status().setIfAbsent(to.status()));
      }
      if (isOneOf(2)) {
        change = change.and(
            to.channel() == null
                ? o.channel().remove()
                : isOneOf(2)
                    ? o.channel().set(to.channel())
                    : o.channel().setIfAbsent(to.channel()));
      }
      return change;
    });
  }

  @Test
  void keysOfOneMemberAreThoseOfTheModel() {
    OrderTable orders = OrderTable.of(dynaset);
    OrderKey key = orders.keyOf(order());
    orders.put(order());
    for (int i = 0; i < WRITES; i++) {
      Order before = orders.find(key).orElse(null);
      Order next = order();
      int verb = before == null ? random.nextInt(2) : random.nextInt(5);
      done.add(verb + ": " + before + " to " + next);
      switch (verb) {
        case 0 -> orders.put(next);
        case 1 -> orders.upsert(key, o -> change(next, true));
        case 2 -> orders.update(key, o -> change(next, false));
        case 3 -> orders.update(before, next);
        default -> orders.delete(key);
      }
      Order after = orders.find(key).orElse(null);
      if (after != null) {
        assertThat(raw.get("CUSTOMER#c1", "ORDER#2026-03-01T10:00:00.000000000Z#o1"))
            .as(this::lastDone)
            .isEqualTo(orders.toItem(after));
      }
    }
  }

  private String lastDone() {
    return String.join("\n", done.subList(Math.max(0, done.size() - 8), done.size()));
  }

  private Line line() {
    return new Line("c1", "o1", 1, "p" + random.nextInt(3), word(true), random.nextInt(3));
  }

  /** Changes that say what the other members are, and may be wrong. */
  private Update<LineUpdate> change(LineUpdate l, Line before, Line to) {
    Update<LineUpdate> change = switch (random.nextInt(5)) {
      case 0 -> l.productAndWarehouse().set(to.product(), to.warehouse());
      case 1 -> l.product().given(before.warehouse()).set(to.product());
      case 2 ->
        to.warehouse() == null
            ? l.warehouse().given(before.product()).remove()
            : l.warehouse().given(before.product()).set(to.warehouse());
      case 3 -> l.warehouse().remove();
      default ->
        l.product()
            .given(before.warehouse())
            .set(to.product())
            .and(
                to.warehouse() == null
                    ? l.warehouse().remove()
                    : l.warehouse().given(before.product()).set(to.warehouse()));
    };
    return isOneOf(2) ? change.and(l.quantity().set(to.quantity())) : change;
  }

  @Test
  void keysOfTwoMembersAreThoseOfTheModelOrNothingIsWritten() {
    LineTable lines = LineTable.of(dynaset);
    LineKey key = lines.keyOf(line());
    Line stale = lines.put(line());
    int failed = 0;
    for (int i = 0; i < WRITES; i++) {
      Line stored = lines.get(key);
      Line before = isOneOf(3) ? stale : stored;
      Line next = line();
      int verb = random.nextInt(5);
      done.add(verb + ": " + stored + " as " + before + " to " + next);
      try {
        switch (verb) {
          case 0 -> lines.put(next);
          case 1 ->
            lines.upsert(
                key,
                l -> l.productAndWarehouse()
                    .set(next.product(), next.warehouse())
                    .and(l.quantity().set(next.quantity())));
          case 2, 3 -> lines.update(key, l -> change(l, before, next));
          default -> lines.update(before, next);
        }
      } catch (ConditionFailedException e) {
        failed++;
        assertThat(lines.get(key)).as(this::lastDone).isEqualTo(stored);
      }
      assertThat(raw.only()).as(this::lastDone).isEqualTo(lines.toItem(lines.get(key)));
      if (isOneOf(5)) {
        stale = stored;
      }
    }
    assertThat(failed).isBetween(1, WRITES / 2);
  }

  @Test
  void keysOfItemsWithVersionsAreThoseOfTheModel() {
    PartTable parts = PartTable.of(dynaset);
    RawItems rawParts = RawItems.of(dynaset, parts.tableName());
    Part stale = parts.put(new Part("a", "p0", "w0", 0));
    for (int i = 0; i < WRITES / 4; i++) {
      Part stored = parts.get("a");
      Part before = isOneOf(4) ? stale : stored;
      Part next = before.of("p" + random.nextInt(3), word(true));
      int verb = random.nextInt(5);
      done.add(verb + ": " + stored + " as " + before + " to " + next);
      try {
        switch (verb) {
          case 0 -> parts.put(next);
          case 1 ->
            parts.upsert("a", p -> p.productAndWarehouse().set(next.product(), next.warehouse()));
          case 2 ->
            parts.update("a", p -> p.product().given(before.warehouse()).set(next.product()));
          case 3 -> parts.lastWriteWins().update(before, next);
          default -> parts.update(before, next);
        }
      } catch (ConditionFailedException e) {
        assertThat(parts.get("a")).as(this::lastDone).isEqualTo(stored);
      }
      assertThat(rawParts.only()).as(this::lastDone).isEqualTo(parts.toItem(parts.get("a")));
      stale = isOneOf(5) ? stored : stale;
    }
  }
}
