package dev.dynaset.benchmarks.shape;

import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import java.time.Instant;

/** A table of three kinds of items with the same members, so that what tells them apart can be measured. */
@Table("feed")
public sealed interface Feed {
  /** One kind. */
  @ItemKey(hash = "USER#{user}", range = "POST#{at}#{id}")
  record Post(String user, Instant at, String id, String text, int likes, boolean seen)
      implements Feed {}

  /** Another. */
  @ItemKey(hash = "USER#{user}", range = "LIKE#{at}#{id}")
  record Like(String user, Instant at, String id, String text, int likes, boolean seen)
      implements Feed {}

  /** A third. */
  @ItemKey(hash = "USER#{user}", range = "NOTE#{at}#{id}")
  record Note(String user, Instant at, String id, String text, int likes, boolean seen)
      implements Feed {}
}
