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

  /**
   * {@return the key of these parts}
   * @param id the hash key, neither null nor empty
   * @param date the range key, not null
   */
  public static TestDynamoModelKey of(String id, Instant date) {
    return new TestDynamoModelKey(id, date);
  }

  /** {@return the hash key} */
  public String id() {
    return part(0);
  }

  /** {@return the range key} */
  public Instant date() {
    return part(1);
  }
}
