package dev.dynaset.tests.keys;

import dev.dynaset.annotation.FromKey;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.LocalIndex;
import dev.dynaset.annotation.ProjectionType;
import dev.dynaset.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A model whose indexes share attributes, with one another and with the key of the table. */
@Table("keys-tasks")
@GlobalIndex(name = "by_state", hashKey = "state", rangeKey = "place")
@GlobalIndex(name = "by_state_and_user", hashKey = "state", rangeKey = "user")
@GlobalIndex(
    name = "inverted",
    hashKey = "SK",
    rangeKey = "PK",
    projection = ProjectionType.INCLUDE,
    include = {"title"})
@LocalIndex(name = "by_place", rangeKey = "place")
@ItemKey(hash = "PROJECT#{project}", range = "TASK#{task}")
@IndexKey(index = "by_state", hash = "STATE#{open}", range = "{rank}#{task}")
@IndexKey(index = "by_state_and_user", hash = "STATE#{open}")
@IndexKey(index = "by_place", range = "{rank}#{task}")
record Task(
    @FromKey String project,
    @FromKey String task,
    @Nullable String open,
    int rank,
    @Nullable String user,
    @Nullable String title) {
  Task with(@Nullable String newOpen, int newRank) {
    return new Task(project, task, newOpen, newRank, user, title);
  }
}
