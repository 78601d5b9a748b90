package dev.dynaset.examples.forum;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import java.time.Instant;

/** A reply to a thread. */
@Table("Reply")
@GlobalIndex(name = "PostedBy-Message-Index", hashKey = "postedBy", rangeKey = "message")
record Reply(
    @Attribute("Id") @HashKey String threadId,
    @Attribute("ReplyDateTime") @RangeKey Instant repliedAt,
    @Attribute("Message") String message,
    @Attribute("PostedBy") String postedBy) {

  @Override
  public String toString() {
    return threadId + ", " + postedBy + " at " + repliedAt + ": " + message;
  }
}
