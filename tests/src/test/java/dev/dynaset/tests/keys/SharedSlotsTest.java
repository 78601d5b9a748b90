package dev.dynaset.tests.keys;

import static dev.dynaset.tests.keys.RawItems.n;
import static dev.dynaset.tests.keys.RawItems.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attributes that are in the keys of several indexes. */
@DynasetTest
class SharedSlotsTest {
  private static final Task TASK = new Task("p", "t", "yes", 3, "ann", "Paint");

  @InjectDynaset
  private TaskTable tasks;

  private RawItems raw;

  @BeforeEach
  void item(Dynaset dynaset) {
    raw = RawItems.of(dynaset, tasks.tableName());
    tasks.put(TASK);
  }

  @Test
  void theyAreStoredOnce() {
    assertThat(raw.only())
        .isEqualTo(Map.of(
            "PK", s("PROJECT#p"),
            "SK", s("TASK#t"),
            "_type", s("Task"),
            "state", s("STATE#yes"),
            "place", s("2147483651#t"),
            "open", s("yes"),
            "rank", n(3),
            "user", s("ann"),
            "title", s("Paint")));
  }

  @Test
  void theyFollowTheirMembers() {
    tasks.update("p", "t", t -> t.rank().set(-1).and(t.open().set("soon")));
    assertThat(raw.only()).isEqualTo(tasks.toItem(TASK.with("soon", -1)));

    tasks.update(TASK.with("soon", -1), TASK.with(null, 5));
    assertThat(raw.only()).isEqualTo(tasks.toItem(TASK.with(null, 5)));

    tasks.upsert("p", "t", t -> t.rank().set(3).and(t.open().set("yes")));
    assertThat(raw.only()).isEqualTo(tasks.toItem(TASK));
  }

  @Test
  void allIndexesAreQueried() {
    tasks.put(new Task("q", "t", "yes", 1, null, null));

    assertThat(tasks.byStateIndex().byOpen("yes").list())
        .extracting(Task::project)
        .containsExactly("q", "p");
    assertThat(tasks.byStateIndex().byOpen("yes").rankEq(3).taskEq("t").list())
        .containsExactly(TASK);
    assertThat(tasks.byStateAndUserIndex().byOpen("yes").userEq("ann").list())
        .containsExactly(TASK);
    assertThat(tasks.byPlaceIndex().byProject("p").rankBetween(0, 3).get()).isEqualTo(TASK);
  }

  @Test
  void theKeyOfTheTableIsTheKeyOfAnIndexTheOtherWayRound() {
    tasks.put(new Task("q", "t", null, 1, null, null));
    tasks.put(new Task("q", "u", null, 1, null, null));

    assertThat(tasks.invertedIndex().byTask("t").list())
        .extracting(part -> part.project() + " " + part.task() + " " + part.title())
        .containsExactly("p t Paint", "q t null");
    assertThat(tasks.invertedIndex().byTask("t").projectGt("p").list())
        .extracting(TaskInvertedIndexItem::project)
        .containsExactly("q");
    assertThat(tasks
            .hydrate(tasks.invertedIndex().byTaskIn(List.of("t", "u")).projectEq("p"))
            .list())
        .containsExactly(TASK);
  }
}
