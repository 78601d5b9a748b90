package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.IndexModel;
import dev.dynaset.processor.model.TableModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The code of the keys of tables and indexes: {@code KeySchema.hash("id", S).range("date", S)}. */
final class SchemaCode {
  private SchemaCode() {}

  /** The constants that the code takes from {@code ScalarAttributeType}. */
  static Set<String> constants(TableModel model) {
    Set<String> constants = new TreeSet<>();
    Keys.ofTable(model).forEach(key -> constants.add(constant(key.attribute())));
    model.indexes().forEach(index -> {
      constants.add(constant(Keys.hash(model, index)));
      Keys.range(model, index).ifPresent(range -> constants.add(constant(range)));
    });
    return constants;
  }

  private static String constant(AttributeModel key) {
    return key.type().wire().name();
  }

  static CodeBlock of(List<KeyPart> keys) {
    return of(keys.stream().map(KeyPart::attribute));
  }

  static CodeBlock of(TableModel model, IndexModel index) {
    return of(Stream.concat(Stream.of(Keys.hash(model, index)), Keys.range(model, index).stream()));
  }

  private static CodeBlock of(Stream<AttributeModel> hashThenRange) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T", RuntimeTypes.KEY_SCHEMA);
    String method = "hash";
    for (AttributeModel key : hashThenRange.toList()) {
      code.add(".$L($L, $L)", method, StringLiteral.of(key.name()), constant(key));
      method = "range";
    }
    return code.build();
  }
}
