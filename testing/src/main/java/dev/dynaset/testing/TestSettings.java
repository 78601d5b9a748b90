package dev.dynaset.testing;

import dev.dynaset.DynasetBuilder;
import java.util.List;
import java.util.function.Consumer;

/** What a test class wants of its Dynaset. */
record TestSettings(
    List<Class<?>> tables,
    Isolation isolation,
    String prefix,
    Consumer<? super DynasetBuilder> configure) {
  static TestSettings of(DynasetTest annotation) {
    return new TestSettings(
        List.of(annotation.tables()), annotation.isolation(), annotation.prefix(), builder -> {});
  }

  static TestSettings defaults() {
    return new TestSettings(List.of(), Isolation.METHOD, "", builder -> {});
  }
}
