package dev.dynaset.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.javapoet.ClassName;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemWriter;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.processor.model.Scalar;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The runtime has what generated code names for each scalar. */
class ScalarCodeTest {
  @ParameterizedTest
  @EnumSource
  void theRuntimeHasTheForm(Scalar scalar) {
    assertThat(methods(Forms.class)).contains(ScalarCode.of(scalar).form());
  }

  @ParameterizedTest
  @EnumSource
  void theRuntimeReadsAndWritesIt(Scalar scalar) {
    ValueMethods methods = ScalarCode.of(scalar).methods();
    assertThat(methods(ItemReader.class)).contains(methods.reader(), methods.nullableReader());
    assertThat(methods(ItemWriter.class)).contains(methods.writer(), methods.nullableWriter());
  }

  @ParameterizedTest
  @EnumSource
  void theRuntimeMakesKeysOfIt(Scalar scalar) {
    if (scalar.wire().isKey()) {
      assertThat(methods(KeyValues.class))
          .contains(ScalarCode.of(scalar).methods().writer());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theRuntimeHasWhatStandsForItInConditionsAndUpdates(Scalar scalar) {
    ScalarCode code = ScalarCode.of(scalar);
    assertThat(Stream.concat(code.path().stream(), code.primitiveUpdate().stream()))
        .allMatch(ScalarCodeTest::isClass);
  }

  private static List<String> methods(Class<?> type) {
    return Stream.of(type.getMethods()).map(Method::getName).toList();
  }

  private static boolean isClass(ClassName name) {
    try {
      Class.forName(name.reflectionName());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
