package app;

import java.time.Instant;
import org.immutables.value.Value;

@Value.Immutable
public interface Model0 {
  String id();
  Instant createdAt();
  String status();
  Instant changedAt();
  String name();
  String text();
  long count();
  int number();
  boolean open();
  double weight();
}
