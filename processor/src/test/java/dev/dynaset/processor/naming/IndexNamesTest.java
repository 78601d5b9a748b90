package dev.dynaset.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.spi.BoundTable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndexNamesTest {
  @Test
  void noIndexTakesAMethodOfTheRuntime() {
    assertThat(Stream.of(BoundTable.class.getMethods(), BoundTable.class.getDeclaredMethods())
            .flatMap(Stream::of)
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> !Modifier.isPrivate(method.getModifiers()))
            .map(Method::getName))
        .allMatch(IndexNames::isMethodOfTables);
  }

  @Test
  void noIndexTakesAMethodThatEveryGeneratedTableHas() {
    assertThat(Stream.of("admin", "async", "lastWriteWins", "prepare", "scan"))
        .allMatch(IndexNames::isMethodOfTables);
  }
}
