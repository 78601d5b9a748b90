package dev.dynaset.testing;

import dev.dynaset.Dynaset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Test classes that have an application context of Spring. Loads no class of Spring for others. */
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

  /**
   * The lease of a test of Spring; empty if its context has nothing to do with Dynaset.
   *
   * @param owner the test or the class that the lease is for
   */
  static Optional<Lease> lease(ExtensionContext owner, TestSettings settings) {
    ApplicationContext context = SpringExtension.getApplicationContext(owner);
    ContextSlot slot = context.getBeanProvider(ContextSlot.class).getIfAvailable();
    if (slot != null) {
      return Optional.of(ContextLease.of(context, slot, owner.getUniqueId(), settings));
    }
    if (context.getBeanNamesForType(Dynaset.class).length > 0) {
      throw new ExtensionConfigurationException("The application context of "
          + owner.getRequiredTestClass().getName()
          + " has a Dynaset that does not use the server of"
          + " the tests: it would read and write other tables than the test. Mark the class with"
          + " @DynasetTest, instead of a DynasetExtension with @RegisterExtension.");
    }
    return Optional.empty();
  }
}
