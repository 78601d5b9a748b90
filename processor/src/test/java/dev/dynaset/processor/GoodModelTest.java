package dev.dynaset.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models that must compile without a warning, in generated code least of all. */
@ParameterizedClass
@EnumSource
class GoodModelTest {
  private static final Path GOOD = Path.of("src", "test", "resources", "good");

  @Parameter
  ModelCompiler compiler;

  static List<Path> models() throws IOException {
    try (Stream<Path> files = Files.list(GOOD)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void compilesWithoutWarnings(Path model) throws IOException {
    compiler.assumeWanted();
    assertThat(complaints(Files.readString(model), "good." + model.getFileName()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Query",
        "Object",
        "String",
        "Override",
        "Optional",
        "Instant",
        "Page",
        "Key",
        "Codec",
        "Generated",
        "ItemCodec",
        "ItemReader",
        "KeyValues",
        "RangeOperator",
        "BoundTable",
        "Dynaset",
        "TableSchema",
        "PartialItem",
        "Projection",
        "ItemDecoder",
        "Decoder",
        "Objects",
        "Arrays",
        "S",
        "N",
        "Scan",
        "TableScan",
        "TableIndex",
        "Collection",
        "Attributes",
        "Vocabulary",
        "Deprecated",
        "Condition",
        "ConditionOf",
        "Update",
        "V"
      })
  void aModelMayBeCalledAsAnyOtherClassIs(String name) {
    String body = """
        @dev.dynaset.annotation.Table("named")
        @dev.dynaset.annotation.GlobalIndex(name = "by_text", hashKey = "text", rangeKey = "number")
        @dev.dynaset.annotation.LocalIndex(
            name = "by_number",
            rangeKey = "number",
            projection = dev.dynaset.annotation.ProjectionType.INCLUDE,
            include = "data")
        public class %s {
          @dev.dynaset.annotation.HashKey java.lang.String id;
          @dev.dynaset.annotation.RangeKey java.time.Instant date;
          java.lang.String text;
          long number;
          byte[] data;
        }
        """.formatted(name);

    assertThat(complaints("package good;\n" + body, "good." + name + ".java")).isEmpty();
    assertThat(complaints(body, name + ".java")).isEmpty();
  }

  /** Generated code calls a method of the model where a constant has its name. */
  @ParameterizedTest
  @ValueSource(strings = {"S", "N"})
  void aModelWithABuilderMayBeCalledAsATypeOfKeysIs(String name) {
    String source = """
        package good;
        @dev.dynaset.annotation.Table("named")
        class %1$s {
          @dev.dynaset.annotation.HashKey private String id;
          @dev.dynaset.annotation.RangeKey private long number;
          private %1$s() {}
          String id() { return id; }
          long number() { return number; }
          static Builder builder() { return new Builder(); }
          static final class Builder {
            private final %1$s made = new %1$s();
            Builder id(String id) { made.id = id; return this; }
            Builder number(long number) { made.number = number; return this; }
            %1$s build() { return made; }
          }
        }
        """.formatted(name);

    assertThat(complaints(source, "good." + name + ".java")).isEmpty();
  }

  @Test
  void aModelMayBeCalledAsTheOnlyTypeOfItsKeysIs() {
    String source = """
        package good;
        @dev.dynaset.annotation.Table("named")
        record S(@dev.dynaset.annotation.HashKey String id, int number) {}
        """;

    assertThat(complaints(source, "good.S.java")).isEmpty();
  }

  private List<Compiled.Message> complaints(String source, String file) {
    return compiler
        .compile(JavaFileObjects.forSourceString(file.replace(".java", ""), source))
        .complaints();
  }
}
