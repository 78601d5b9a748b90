package dev.dynaset.tests.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.testing.DynasetAssertions;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import dev.dynaset.tests.shared.Saas.Membership;
import dev.dynaset.tests.shared.Saas.Project;
import dev.dynaset.tests.shared.Saas.Role;
import dev.dynaset.tests.shared.Saas.State;
import dev.dynaset.tests.shared.Saas.Task;
import dev.dynaset.tests.shared.Saas.Tenant;
import dev.dynaset.tests.shared.Saas.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Many tenants in one table, and a relation that is read from both sides. */
@DynasetTest
class SaasTest {
  private static final LocalDate FRIDAY = LocalDate.parse("2026-12-04");

  private final Tenant acme = new Tenant("acme", "gold");
  private final User ann = new User("acme", "u1", "Ann@X.org");
  private final User bob = new User("acme", "u2", "bob@x.org");
  private final Project sales = new Project("acme", "p1", "Sales");
  private final Project sand = new Project("acme", "p10", "Sand");
  private final Task call = new Task("acme", "p1", "t1", "u1", State.OPEN, FRIDAY);
  private final Task write = new Task("acme", "p1", "t2", "u1", State.OPEN, FRIDAY.plusDays(1));
  private final Task free = new Task("acme", "p1", "t3", null, State.OPEN, FRIDAY);
  private final Membership owner = new Membership("acme", "p1", "u1", Role.OWNER);
  private final Membership reader = new Membership("acme", "p10", "u1", Role.READER);

  private Dynaset dynaset;
  private SaasTable saas;
  private ProjectTable projects;
  private TaskTable tasks;
  private MembershipTable memberships;
  private RecordedRequests requests;

  @BeforeEach
  void fill(Dynaset injected, RecordedRequests recorded) {
    dynaset = injected;
    requests = recorded;
    saas = SaasTable.of(dynaset);
    projects = saas.projectTable();
    tasks = saas.taskTable();
    memberships = saas.membershipTable();
    saas.putAll(List.of(acme, ann, bob, sales, sand, call, write, free, owner, reader));
    saas.putAll(List.of(
        new User("acme2", "u1", "ann@y.org"),
        new Project("acme2", "p1", "Sales"),
        new Membership("acme2", "p1", "u1", Role.OWNER)));
    requests.clear();
  }

  @Test
  void theUsersOfATenantAreReadWithoutIt() {
    assertThat(saas.userTable().byTenant("acme").list()).containsExactly(ann, bob);
    assertThat(SentText.query(requests)).isEqualTo("PK = 'T#acme' AND begins_with(SK, 'USER#')");
  }

  @Test
  void aTenantIsReadWithItsUsers() {
    assertThat(saas.byTenant("acme").list()).containsExactly(acme, ann, bob);
    assertThat(SentText.query(requests)).isEqualTo("PK = 'T#acme'");
  }

  @Test
  void aUserIsFoundByAnAddressInAnyCase() {
    assertThat(saas.userTable().gsi1Index().byEmail("ann@X.ORG").find()).contains(ann);
    assertThat(SentText.query(requests))
        .isEqualTo("GSI1: GSI1PK = 'EMAIL#ann@x.org' AND GSI1SK = 'USER'");
  }

  @Test
  void projectsAreFoundByTheStartOfTheirNames() {
    assertThat(projects.gsi1Index().byTenant("acme").nameBeginsWith("Sal").list())
        .containsExactly(sales);
    assertThat(SentText.query(requests))
        .isEqualTo("GSI1: GSI1PK = 'T#acme' AND begins_with(GSI1SK, 'PROJECT#Sal')");
  }

  @Test
  void aProjectIsReadWithItsTasksAndMembers() {
    assertThat(saas.byTenantAndProject("acme", "p1").list())
        .containsExactly(owner, sales, call, write, free);
    assertThat(SentText.query(requests)).isEqualTo("PK = 'T#acme#P#p1'");
  }

  @Test
  void theMembersOfAProjectAreRead() {
    assertThat(memberships.byTenantAndProject("acme", "p1").list()).containsExactly(owner);
    assertThat(SentText.query(requests))
        .isEqualTo("PK = 'T#acme#P#p1' AND begins_with(SK, 'MEMBER#')");
  }

  @Test
  void theProjectsOfAUserAreRead() {
    assertThat(memberships.gsi1Index().byTenantAndUser("acme", "u1").list())
        .containsExactly(owner, reader);
    assertThat(SentText.query(requests))
        .isEqualTo("GSI1: GSI1PK = 'T#acme#U#u1' AND begins_with(GSI1SK, 'MEMBER#')");
  }

  @Test
  void anIndexOverMembersOfAKindIsQueriedAsThatOfAnyTable() {
    assertThat(tasks
            .byAssigneeIndex()
            .byTenantAndAssignee("acme", "u1")
            .stateEq(State.OPEN)
            .dueLte(FRIDAY)
            .list())
        .containsExactly(call);
    assertThat(SentText.query(requests))
        .isEqualTo("by_assignee: tenant = 'acme' AND assignee = 'u1' AND state = 'OPEN'"
            + " AND due <= '2026-12-04'");
  }

  @Test
  void dynamoDbKeepsAnIndexOverMembers() {
    tasks.update("acme", "p1", "t1", t -> t.assignee().set("u2"));

    assertThat(SentText.update(requests)).isEqualTo("SET assignee = 'u2' IF attribute_exists(PK)");
    assertThat(tasks.byAssigneeIndex().byTenantAndAssignee("acme", "u2").list())
        .extracting(Task::task)
        .containsExactly("t1");
    assertThat(tasks.byAssigneeIndex().scan().count()).isEqualTo(2);
  }

  @Test
  void aNewNameMovesAProjectInTheIndex() {
    projects.update("acme", "p1", p -> p.name().set("Marketing"));

    assertThat(SentText.update(requests))
        .isEqualTo("SET name = 'Marketing', GSI1SK = 'PROJECT#Marketing' IF attribute_exists(PK)");
    assertThat(projects.gsi1Index().byTenant("acme").list())
        .extracting(Project::name)
        .containsExactly("Marketing", "Sand");
  }

  @Test
  void aMemberIsAddedOnlyIfTheProjectIsThere() {
    Membership added = new Membership("acme", "p1", "u2", Role.READER);
    dynaset.transact(
        projects.item("acme", "p1").prepare().check(), memberships.prepare().create(added));

    List<TransactWriteItem> sent =
        requests.only(TransactWriteItemsRequest.class).transactItems();
    assertThat(sent.get(0).conditionCheck().key())
        .isEqualTo(Map.of(
            "PK", AttributeValue.fromS("T#acme#P#p1"), "SK", AttributeValue.fromS("PROJECT")));
    assertThat(sent.get(1).put().item())
        .containsEntry("GSI1PK", AttributeValue.fromS("T#acme#U#u2"))
        .containsEntry("GSI1SK", AttributeValue.fromS("MEMBER#p1"));
    assertThat(memberships.byTenantAndProject("acme", "p1").count()).isEqualTo(2);

    Membership lost = new Membership("acme", "p9", "u2", Role.READER);
    assertThatThrownBy(() -> dynaset.transact(
            projects.item("acme", "p9").prepare().check(), memberships.prepare().create(lost)))
        .isInstanceOf(TransactionFailedException.class);
    assertThat(memberships.byTenantAndProject("acme", "p9").exists()).isFalse();
  }

  @Test
  void deletingAProjectTakesAllOfItAlongAndNothingElse() {
    assertThat(saas.byTenantAndProject("acme", "p1").delete()).isEqualTo(5);

    DynasetAssertions.assertThat(requests)
        .queried()
        .times(1)
        .sent("BatchWriteItem")
        .times(1)
        .sentInAll(2);
    assertThat(requests.of(QueryRequest.class).get(0).projectionExpression()).isNotNull();
    assertThat(saas.scan().list())
        .containsExactlyInAnyOrder(
            acme,
            ann,
            bob,
            sand,
            reader,
            new User("acme2", "u1", "ann@y.org"),
            new Project("acme2", "p1", "Sales"),
            new Membership("acme2", "p1", "u1", Role.OWNER));
  }

  @Test
  void aTenantThatHoldsTheDelimiterReachesNobody() {
    assertThatThrownBy(() -> saas.byTenant("acme#P#p1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tenant");
    assertThatThrownBy(() -> memberships.create(new Membership("acme#P#p1", "p", "u", Role.OWNER)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tenant");
    DynasetAssertions.assertThat(requests).sentNothing();
  }
}
