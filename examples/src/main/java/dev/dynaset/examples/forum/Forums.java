package dev.dynaset.examples.forum;

import dev.dynaset.Dynaset;
import dev.dynaset.ModelTable;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.TableAdmin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the application asks of its tables: each access pattern is one line. */
final class Forums {
  private final Dynaset dynaset;
  private final ForumTable forums;
  private final ForumThreadTable threads;
  private final ReplyTable replies;
  private final ReplyTable.PostedByMessageIndex repliesByAuthor;

  Forums(Dynaset dynaset) {
    this.dynaset = dynaset;
    this.forums = ForumTable.of(dynaset);
    this.threads = ForumThreadTable.of(dynaset);
    this.replies = ReplyTable.of(dynaset);
    this.repliesByAuthor = replies.postedByMessageIndex();
  }

  /** A forum by its name. */
  Optional<Forum> forum(String name) {
    return forums.find(name);
  }

  /** All threads of a forum, by subject. */
  List<ForumThread> threads(String forum) {
    return threads.byForum(forum).list();
  }

  /** The threads of a forum whose subject begins so: a search box. */
  List<ForumThread> threads(String forum, String beginning) {
    return threads.byForum(forum).subjectBeginsWith(beginning).list();
  }

  /** The threads of a forum that were viewed so often: a filter, since views are no key. */
  List<ForumThread> popularThreads(String forum, int views) {
    return threads.byForum(forum).filter(t -> t.views().gte(views)).list();
  }

  /** A thread by its forum and its subject. */
  ForumThread thread(String forum, String subject) {
    return threads.get(forum, subject);
  }

  /** Counts a view of a thread; atomic, so that no view is lost. */
  ForumThread view(ForumThread thread) {
    return threads.update(thread.forum(), thread.subject(), t -> t.views().increment());
  }

  /** All replies to a thread, the oldest first. */
  List<Reply> replies(ForumThread thread) {
    return replies.byThreadId(thread.id()).list();
  }

  /** The replies to a thread since the reader was last here. */
  List<Reply> repliesSince(ForumThread thread, Instant lastVisit) {
    return replies.byThreadId(thread.id()).repliedAtGte(lastVisit).list();
  }

  /** The replies to a thread in a period, both ends included. */
  List<Reply> repliesBetween(ForumThread thread, Instant from, Instant to) {
    return replies.byThreadId(thread.id()).repliedAtBetween(from, to).list();
  }

  /** The newest replies to a thread, the newest first. */
  List<Reply> newestReplies(ForumThread thread, int count) {
    return replies.byThreadId(thread.id()).reverse().limit(count).list();
  }

  /** The last reply to a thread. */
  Optional<Reply> lastReply(ForumThread thread) {
    return replies.byThreadId(thread.id()).last();
  }

  /** The replies to a thread that are not the reader's own. */
  List<Reply> repliesOfOthers(ForumThread thread, String reader) {
    return replies.byThreadId(thread.id()).filter(r -> r.postedBy().ne(reader)).list();
  }

  /** A page of a thread; {@code after} is the token of the page before, or null. */
  Page<Reply> replyPage(ForumThread thread, int size, @Nullable PageToken after) {
    return replies.byThreadId(thread.id()).limit(size).from(after).page();
  }

  /** How many replies a thread has. */
  long replyCount(ForumThread thread) {
    return replies.byThreadId(thread.id()).count();
  }

  /** Whether anyone has replied to a thread, as the one who just did must see it. */
  boolean hasReplies(ForumThread thread) {
    return replies.byThreadId(thread.id()).consistentRead().exists();
  }

  /** All replies of a user, in all threads and forums. */
  List<Reply> repliesOf(String user) {
    return repliesByAuthor.byPostedBy(user).list();
  }

  /** The replies of a user that begin so. */
  List<Reply> repliesOf(String user, String beginning) {
    return repliesByAuthor.byPostedBy(user).messageBeginsWith(beginning).list();
  }

  /** Adds a reply, and has its thread and forum say so: all of it or nothing. */
  void post(ForumThread thread, Reply reply) {
    dynaset.transact(
        replies.prepare().create(reply),
        threads
            .item(thread.forum(), thread.subject())
            .prepare()
            .update(t -> t.lastPostedBy().set(reply.postedBy())),
        forums.item(thread.forum()).prepare().update(f -> f.messages().increment()));
  }

  /** Takes all replies away from a thread, and counts them off; tells how many there were. */
  long clear(ForumThread thread) {
    int cleared = Math.toIntExact(replies.byThreadId(thread.id()).delete());
    forums.update(thread.forum(), f -> f.messages().decrement(cleared));
    return cleared;
  }

  /** Creates those of the three tables that do not exist yet; tells how many. */
  long createTables() {
    return Stream.of(forums, threads, replies)
        .map(ModelTable::admin)
        .filter(TableAdmin::create)
        .count();
  }

  /** Writes what a {@link SampleForum} holds; tells how many items that were. */
  long load(SampleForum sample) {
    return forums.putAll(sample.forums())
        + threads.putAll(sample.threads())
        + replies.putAll(sample.replies());
  }
}
