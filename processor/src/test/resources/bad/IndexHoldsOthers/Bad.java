package bad;

import dev.dynaset.annotation.*;
import java.time.*;

@Table("plans")
sealed interface Bad {
  @ItemKey(hash = "P#{project}", range = "TASK#{task}")
  @GlobalIndex(name = "by_due", hashKey = "project", rangeKey = "due") // [IndexHoldsOthers at "by_due"] The index 'by_due' of Bad.Task also holds Bad.Milestone, which has all attributes of its key: project, due. Declare it at Bad, so
  record Task(String project, String task, LocalDate due) implements Bad {}

  @ItemKey(hash = "P#{project}", range = "MILESTONE#{name}")
  record Milestone(String project, String name, LocalDate due) implements Bad {}

  /** Stores neither. */
  @ItemKey(hash = "P#{project}", range = "NOTE#{due}")
  record Note(@FromKey String project, @FromKey LocalDate due) implements Bad {}
}

/** A local index holds all that have its range key. */
@Table("logs")
sealed interface Local {
  @ItemKey(hash = "L#{log}", range = "LINE#{line}")
  @LocalIndex(name = "by_level", rangeKey = "level") // [IndexHoldsOthers] Local.Trace, which has all attributes of its key: level
  record Line(String log, int line, int level) implements Local {}

  @ItemKey(hash = "L#{log}", range = "TRACE#{line}")
  record Trace(String log, int line, int level) implements Local {}
}

/** Two that say the same attribute by different members. */
@Table(value = "names", typeAttribute = "")
sealed interface Stored {
  @ItemKey(hash = "A#{id}", range = "A")
  @GlobalIndex(name = "by_owner", hashKey = "owner") // [IndexHoldsOthers] its key: owner.
  record One(String id, String owner) implements Stored {}

  @ItemKey(hash = "B#{id}", range = "B")
  record Two(String id, @Attribute("owner") String user) implements Stored {}
}
