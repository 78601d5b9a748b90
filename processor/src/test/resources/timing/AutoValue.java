package app;

import com.google.auto.value.AutoValue;
import java.time.Instant;

@AutoValue
public abstract class Model0 {
  public abstract String id();
  public abstract Instant createdAt();
  public abstract String status();
  public abstract Instant changedAt();
  public abstract String name();
  public abstract String text();
  public abstract long count();
  public abstract int number();
  public abstract boolean open();
  public abstract double weight();
}
