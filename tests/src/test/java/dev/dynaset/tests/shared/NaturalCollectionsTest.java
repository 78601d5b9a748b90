package dev.dynaset.tests.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.tests.shared.Office.Chore;
import dev.dynaset.tests.shared.Office.Meeting;
import dev.dynaset.tests.shared.Office.Person;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items of several kinds whose hash key is the same members: of the table, and of indexes. */
@DynasetTest
class NaturalCollectionsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private final Person ann = new Person("acme", "ann");
  private final Person other = new Person("other", "ann");
  private final Chore task = new Chore("acme", "t1", "OPEN", MONDAY.plusDays(1), "ann");
  private final Chore done = new Chore("acme", "t2", "DONE", MONDAY, null);
  private final Meeting meeting = new Meeting("acme", "r1", "OPEN", MONDAY, "ann");

  private OfficeTable office;

  @BeforeEach
  void fill(Dynaset dynaset) {
    office = OfficeTable.of(dynaset);
    office.putAll(List.of(ann, other, task, done, meeting));
  }

  @Test
  void haveOneHashKeyOfTheTable() {
    assertThat(office.byTenant("acme").list()).containsExactly(task, done, meeting, ann);
    assertThat(office.byTenant("acme").reverse().limit(2).list()).containsExactly(ann, meeting);
    assertThat(office.byTenant("acme").filter(item -> item.type().eq("Chore")).count())
        .isEqualTo(2);
    assertThat(office.byTenantIn(List.of("acme", "other")).list())
        .containsExactlyInAnyOrder(meeting, ann, task, done, other);
  }

  @Test
  void areDeletedWithTheirHashKey() {
    assertThat(office.byTenant("acme").delete()).isEqualTo(4);

    assertThat(office.scan().list()).containsExactly(other);
  }

  @Test
  void haveOneHashKeyOfAnIndex() {
    List<Office.Work> ofAnn = office.byOwnerIndex().byOwner("ann").list();

    assertThat(ofAnn).containsExactly(meeting, task);
    assertThat(office.byOwnerIndex().byOwnerIn(List.of("ann", "bob")).merged().list())
        .containsExactly(meeting, task);
    assertThat(office
            .byOwnerIndex()
            .byOwner("ann")
            .filter(work -> work.state().eq("OPEN").and(work.type().ne("Chore")))
            .list())
        .containsExactly(meeting);
  }

  @Test
  void haveOneHashKeyOfSeveralMembers() {
    assertThat(office.byStateIndex().byTenantAndState("acme", "OPEN").list())
        .containsExactly(meeting, task);
    assertThat(office.byStateIndex().byTenantAndState("acme", "DONE").list()).containsExactly(done);
  }

  @Test
  void cannotBeFilteredByTheKeyOfTheIndex() {
    assertThat(methods(OfficeTable.ByOwnerIndex.ByOwnerByOwnerFilter.class))
        .contains("state", "type")
        .doesNotContain("owner", "due");
  }

  @Test
  void ofOneKindAreReadByTheKeyOfTheTable() {
    assertThat(office.choreTable().byTenant("acme").idBeginsWith("t").list())
        .containsExactly(task, done);
    assertThat(methods(ChoreTable.ByOwnerIndex.class)).doesNotContain("byOwner");
  }

  private static List<String> methods(Class<?> type) {
    return Stream.of(type.getMethods()).map(Method::getName).toList();
  }
}
