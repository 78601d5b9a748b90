package dev.dynaset.examples.forum;

import java.time.Instant;
import java.util.List;

/** Data for the forum, much like that of the DynamoDB Developer Guide. */
record SampleForum(List<Forum> forums, List<ForumThread> threads, List<Reply> replies) {
  private static final String DYNAMODB = "Amazon DynamoDB";
  private static final String S3 = "Amazon S3";

  static SampleForum create() {
    return new SampleForum(
        List.of(
            new Forum(DYNAMODB, "Amazon Web Services", 3, 5, 1000),
            new Forum(S3, "Amazon Web Services", 1, 1, 100)),
        List.of(
            new ForumThread(DYNAMODB, "How to page?", "I have too many items.", "User B", 20),
            new ForumThread(DYNAMODB, "How to sort?", "Mine come in odd order.", "User A", 7),
            new ForumThread(DYNAMODB, "Read units", "What do they cost?", "User A", 0),
            new ForumThread(S3, "How to sync?", "Two buckets, one content.", "User C", 3)),
        List.of(
            reply(DYNAMODB, "How to page?", "2026-09-15T19:58:22Z", "Use a token.", "User A"),
            reply(DYNAMODB, "How to page?", "2026-09-22T19:58:22Z", "Which token?", "User B"),
            reply(DYNAMODB, "How to page?", "2026-09-29T19:58:22Z", "That of the page.", "User A"),
            reply(DYNAMODB, "How to page?", "2026-10-05T19:58:22Z", "Thank you!", "User B"),
            reply(DYNAMODB, "How to sort?", "2026-10-01T08:00:00Z", "Use a range key.", "User A"),
            reply(S3, "How to sync?", "2026-10-03T12:30:00Z", "Use replication.", "User C")));
  }

  private static Reply reply(
      String forum, String subject, String time, String message, String user) {
    return new Reply(forum + "#" + subject, Instant.parse(time), message, user);
  }
}
