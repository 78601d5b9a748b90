package dev.dynaset.examples.forum;

import dev.dynaset.Dynaset;
import dev.dynaset.Page;
import dev.dynaset.examples.steps.Steps;
import java.time.Instant;

/** Shows the access patterns of {@link Forums} with data. */
public final class ForumTour {
  private static final Instant SEPTEMBER_20 = Instant.parse("2026-09-20T00:00:00Z");
  private static final Instant SEPTEMBER_30 = Instant.parse("2026-09-30T00:00:00Z");

  private ForumTour() {}

  /** Creates the tables, fills them, and asks. */
  public static void run(Dynaset dynaset, Steps steps) {
    Forums forums = new Forums(dynaset);
    steps.chapter(
        "A discussion forum",
        "Three tables: forums hold threads, threads hold replies. Each access pattern is one line"
            + " of Forums.java; here is what it sends. forums is new Forums(dynaset), thread the"
            + " one about paging.");
    steps.show("forums.createTables()", () -> forums.createTables());
    steps.show("forums.load(SampleForum.create())", () -> forums.load(SampleForum.create()));
    steps.show("forums.forum(\"Amazon DynamoDB\")", () -> forums.forum("Amazon DynamoDB"));
    steps.show("forums.threads(\"Amazon DynamoDB\")", () -> forums.threads("Amazon DynamoDB"));
    steps.show(
        "forums.threads(\"Amazon DynamoDB\", \"How to\")",
        () -> forums.threads("Amazon DynamoDB", "How to"));
    steps.show(
        "forums.popularThreads(\"Amazon DynamoDB\", 5)",
        () -> forums.popularThreads("Amazon DynamoDB", 5));
    ForumThread thread = steps.show(
        "forums.thread(\"Amazon DynamoDB\", \"How to page?\")",
        () -> forums.thread("Amazon DynamoDB", "How to page?"));
    steps.show("forums.view(thread)", () -> forums.view(thread));
    inThread(forums, thread, steps);
    steps.show("forums.repliesOf(\"User A\")", () -> forums.repliesOf("User A"));
    steps.show("forums.repliesOf(\"User A\", \"Use\")", () -> forums.repliesOf("User A", "Use"));
    steps.show("forums.clear(thread)", () -> forums.clear(thread));
    steps.show("forums.hasReplies(thread)", () -> forums.hasReplies(thread));
  }

  private static void inThread(Forums forums, ForumThread thread, Steps steps) {
    steps.show("forums.replies(thread)", () -> forums.replies(thread));
    steps.show(
        "forums.repliesSince(thread, SEPTEMBER_30)",
        () -> forums.repliesSince(thread, SEPTEMBER_30));
    steps.show(
        "forums.repliesBetween(thread, SEPTEMBER_20, SEPTEMBER_30)",
        () -> forums.repliesBetween(thread, SEPTEMBER_20, SEPTEMBER_30));
    steps.show("forums.newestReplies(thread, 2)", () -> forums.newestReplies(thread, 2));
    steps.show("forums.lastReply(thread)", () -> forums.lastReply(thread));
    steps.show(
        "forums.repliesOfOthers(thread, \"User B\")",
        () -> forums.repliesOfOthers(thread, "User B"));
    Page<Reply> page =
        steps.show("forums.replyPage(thread, 3, null)", () -> forums.replyPage(thread, 3, null));
    steps.show(
        "forums.replyPage(thread, 3, page.next().orElseThrow())",
        () -> forums.replyPage(thread, 3, page.next().orElseThrow()));
    steps.show("forums.replyCount(thread)", () -> forums.replyCount(thread));
    steps.show("forums.hasReplies(thread)", () -> forums.hasReplies(thread));
    Reply reply = new Reply(thread.id(), SEPTEMBER_30, "It is in the tour.", "User C");
    steps.run("forums.post(thread, reply)", () -> forums.post(thread, reply));
    steps.show("forums.forum(\"Amazon DynamoDB\")", () -> forums.forum("Amazon DynamoDB"));
  }
}
