package dev.dynaset.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.SearchOption;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/**
 * Has Spring's tests give the application context of a {@link DynasetTest} the server of the tests.
 * Spring finds it in META-INF/spring.factories; nobody else loads it.
 */
final class SpringCustomizerFactory implements ContextCustomizerFactory {
  SpringCustomizerFactory() {}

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
    return AnnotationSupport.findAnnotation(
            testClass, DynasetTest.class, SearchOption.INCLUDE_ENCLOSING_CLASSES)
        .map(annotation -> new SpringCustomizer())
        .orElse(null);
  }
}
