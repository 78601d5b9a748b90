package app;

import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The key of a {@link TestDynamoModel}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class TestDynamoModelKey {
  private final String id;

  private final Instant date;

  private TestDynamoModelKey(String id, Instant date) {
    this.id = Objects.requireNonNull(id, "id");
    this.date = Objects.requireNonNull(date, "date");
  }

  /** The key of these parts. */
  public static TestDynamoModelKey of(String id, Instant date) {
    return new TestDynamoModelKey(id, date);
  }

  /** The hash key. */
  public String id() {
    return id;
  }

  /** The range key. */
  public Instant date() {
    return date;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TestDynamoModelKey that
        && this.id.equals(that.id)
        && this.date.equals(that.date);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + date.hashCode();
  }

  @Override
  public String toString() {
    return "TestDynamoModel {id=" + id + ", date=" + date + "}";
  }
}
