package dev.dynaset.examples.forum;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** A thread of a forum, which holds replies. Java has a Thread, so the class has another name. */
@Table("Thread")
record ForumThread(
    @Attribute("ForumName") @HashKey String forum,
    @Attribute("Subject") @RangeKey String subject,
    @Attribute("Message") String message,
    @Attribute("LastPostedBy") String lastPostedBy,
    @Attribute("Views") int views) {

  /** The hash key of the replies to this thread; not stored, since it is not a component. */
  String id() {
    return forum + "#" + subject;
  }

  @Override
  public String toString() {
    return id() + ", " + views + " views, last post by " + lastPostedBy + ": " + message;
  }
}
