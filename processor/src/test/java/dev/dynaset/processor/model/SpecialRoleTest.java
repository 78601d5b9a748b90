package dev.dynaset.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.processor.naming.Names;
import dev.dynaset.schema.TableSchema;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpecialRoleTest {
  @ParameterizedTest
  @EnumSource
  void thereIsAnAnnotation(SpecialRole role) throws ClassNotFoundException {
    assertThat(Class.forName(HashKey.class.getPackageName() + "." + role.annotation()))
        .isAnnotation();
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaHasAMethodOfItsName(SpecialRole role) {
    assertThat(Stream.of(TableSchema.class.getMethods())
            .filter(method -> method.getReturnType() == TableSchema.class)
            .map(Method::getName))
        .contains(Names.decapitalized(role.annotation()));
  }
}
