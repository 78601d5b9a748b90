package app;

import dev.dynaset.spi.ItemKey;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The key of a {@link TestDynamoModel}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class TestDynamoModelKey extends ItemKey {
  private TestDynamoModelKey(String id, Instant date) {
    super(TestDynamoModelTable.Codec.INSTANCE.shape(), id, date);
  }

  /** The key of these parts. */
  public static TestDynamoModelKey of(String id, Instant date) {
    return new TestDynamoModelKey(id, date);
  }

  /** The hash key. */
  public String id() {
    return part(0);
  }

  /** The range key. */
  public Instant date() {
    return part(1);
  }
}
