package app;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import java.time.Instant;

@Table("models-0")
@GlobalIndex(name = "by_status", hashKey = "status", rangeKey = "changedAt")
public class Model0 {
  @HashKey String id;
  @RangeKey Instant createdAt;
  String status;
  Instant changedAt;
  String name;
  String text;
  long count;
  int number;
  boolean open;
  double weight;
}
