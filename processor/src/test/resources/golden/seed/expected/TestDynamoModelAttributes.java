package app;

import dev.dynaset.codec.Forms;
import dev.dynaset.path.FlagPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.path.WholeNumberPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The attributes of {@link TestDynamoModel}, for conditions on its items. */
@Generated("dev.dynaset.processor.DynasetProcessor")
public final class TestDynamoModelAttributes extends Vocabulary {
  public static final TestDynamoModelAttributes INSTANCE = new TestDynamoModelAttributes();

  private TestDynamoModelAttributes() {
    super(TestDynamoModelCodec.INSTANCE.shape());
  }

  public TextPath<TestDynamoModelAttributes> id() {
    return new TextPath<>(at(TestDynamoModelCodec.ID));
  }

  public OrderedPath<TestDynamoModelAttributes, Instant> date() {
    return new OrderedPath<>(at(TestDynamoModelCodec.DATE), Forms.instant());
  }

  public TextPath<TestDynamoModelAttributes> string() {
    return new TextPath<>(at(TestDynamoModelCodec.STRING));
  }

  public WholeNumberPath<TestDynamoModelAttributes> number() {
    return new WholeNumberPath<>(at(TestDynamoModelCodec.NUMBER));
  }

  public FlagPath<TestDynamoModelAttributes> bool() {
    return new FlagPath<>(at(TestDynamoModelCodec.BOOL));
  }
}
