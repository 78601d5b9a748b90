package dev.dynaset.tests.shared;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a service keeps of its tenants: the tenant is in each key, and members are in many projects. */
@Table("saas")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
public sealed interface Saas {
  /** A tenant. */
  @ItemKey(hash = "T#{tenant}", range = "TENANT")
  record Tenant(String tenant, String plan) implements Saas {}

  /** A user of a tenant, whose address is unique by use. */
  @ItemKey(hash = "T#{tenant}", range = "USER#{user}")
  @IndexKey(index = "GSI1", hash = "EMAIL#{email:lower}", range = "USER")
  record User(String tenant, String user, String email) implements Saas {}

  /** A project of a tenant, in the index by its name. */
  @ItemKey(hash = "T#{tenant}#P#{project}", range = "PROJECT")
  @IndexKey(index = "GSI1", hash = "T#{tenant}", range = "PROJECT#{name}")
  record Project(String tenant, String project, String name) implements Saas {}

  /** How far a task is. */
  enum State {
    OPEN,
    DONE
  }

  /** A task of a project; the index is over its members, which DynamoDB keeps. */
  @ItemKey(hash = "T#{tenant}#P#{project}", range = "TASK#{task}")
  @GlobalIndex(
      name = "by_assignee",
      hashKey = {"tenant", "assignee"},
      rangeKey = {"state", "due"})
  record Task(
      String tenant,
      String project,
      String task,
      @Nullable String assignee,
      State state,
      LocalDate due)
      implements Saas {}

  /** What a user may do. */
  enum Role {
    READER,
    OWNER
  }

  /** A user in a project: read from both sides. */
  @ItemKey(hash = "T#{tenant}#P#{project}", range = "MEMBER#{user}")
  @IndexKey(index = "GSI1", hash = "T#{tenant}#U#{user}", range = "MEMBER#{project}")
  record Membership(String tenant, String project, String user, Role role) implements Saas {}
}
