package dev.dynaset.testing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.commons.support.AnnotationSupport;

/** Test classes that have an application context of Spring. Needs no class of Spring. */
final class SpringTests {
  private static final String EXTENSION =
      "org.springframework.test.context.junit.jupiter.SpringExtension";

  private SpringTests() {}

  /** Whether the class, or one around it, is a test of Spring. */
  static boolean isOne(@Nullable Class<?> testClass) {
    return testClass != null
        && (AnnotationSupport.findRepeatableAnnotations(testClass, ExtendWith.class).stream()
                .flatMap(extensions -> Arrays.stream(extensions.value()))
                .anyMatch(extension -> extension.getName().equals(EXTENSION))
            || isOne(testClass.getEnclosingClass()));
  }
}
