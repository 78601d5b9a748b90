package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * All attributes of {@link TestDynamoModel}, for conditions of writes and of scans, and for
 * projections.
 */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class TestDynamoModelAttributes
    extends TestDynamoModelFields<TestDynamoModelAttributes> {
  static final TestDynamoModelAttributes INSTANCE = new TestDynamoModelAttributes();

  private TestDynamoModelAttributes() {}

  /** {@return {@code id}: a string, required, hash key of the table} */
  public TextPath<TestDynamoModelAttributes> id() {
    return textAt(TestDynamoModelTable.Codec.ID);
  }

  /** {@return {@code date}: a string, required, range key of the table} */
  public OrderedPath<TestDynamoModelAttributes, Instant> date() {
    return orderedAt(TestDynamoModelTable.Codec.DATE, Forms.instant());
  }
}
