package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetException;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.processor.naming.ProcessorVersion;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.RuntimeVersion;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.testing.DynasetTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The versions of the processor, of the runtime and of the project are one. */
@DynasetTest
class VersionsTest {
  @Test
  void processorRuntimeAndProjectAgree() throws Exception {
    String pom = Files.readString(Path.of("..", "pom.xml"));

    assertThat(ProcessorVersion.CURRENT).isEqualTo(RuntimeVersion.CURRENT);
    assertThat(pom).contains("<version>" + RuntimeVersion.CURRENT + ".");
  }

  @Test
  void codeOfANewerProcessorIsRefusedWithACure(Dynaset dynaset) {
    ItemCodec<TestDynamoModel, TestDynamoModelKey> codec = TestDynamoModelTable.Codec.INSTANCE;
    TableSchema schema = TableSchema.of("versions", KeySchema.hash("id", ScalarAttributeType.S));

    assertThatThrownBy(() -> TableBinding.of(dynaset, "0.99", schema, codec))
        .isInstanceOf(DynasetException.class)
        .hasMessageContaining("dynaset-processor 0.99")
        .hasMessageContaining("dynaset-bom");
    assertThatThrownBy(() -> TableBinding.of(dynaset, "1.0", schema, codec))
        .isInstanceOf(DynasetException.class);
  }
}
