package dev.dynaset.testing;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.SearchOption;

/**
 * The JUnit extension behind {@link DynasetTest}; also for {@code @RegisterExtension}, with settings
 * that an annotation cannot have:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final DynasetExtension DYNASET =
 *     DynasetExtension.builder().configure(d -> d.tag("stage", "test")).build();
 * }</pre>
 *
 * <p>It works with JUnit 5.10 and later, and with JUnit 6. It holds no state of its own: all is in
 * the contexts of JUnit, so that tests may run in parallel.
 */
public final class DynasetExtension
    implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(DynasetExtension.class);

  /** Annotations of parameters that a container sets. */
  private static final Set<String> OF_OTHERS = Set.of(
      "jakarta.inject.Inject",
      "javax.inject.Inject",
      "org.springframework.beans.factory.annotation.Autowired",
      "org.springframework.beans.factory.annotation.Qualifier",
      "org.springframework.beans.factory.annotation.Value",
      "io.micronaut.context.annotation.Value");

  private final @Nullable TestSettings settings;

  /** For {@link DynasetTest}, whose values are the settings. */
  public DynasetExtension() {
    this.settings = null;
  }

  DynasetExtension(TestSettings settings) {
    this.settings = settings;
  }

  /** Settings for {@code @RegisterExtension}. */
  public static DynasetExtensionBuilder builder() {
    return new DynasetExtensionBuilder();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (settings(context).isolation() == Isolation.CLASS) {
      lease(context);
      inject(context, null, DynasetExtension::isStatic);
    } else {
      refuseStaticFields(context);
    }
  }

  private static boolean isStatic(Field field) {
    return Modifier.isStatic(field.getModifiers());
  }

  private static void refuseStaticFields(ExtensionContext context) {
    AnnotationSupport.findAnnotatedFields(
            context.getRequiredTestClass(),
            InjectDynaset.class,
            DynasetExtension::isStatic,
            HierarchyTraversalMode.TOP_DOWN)
        .forEach(field -> {
          throw new ExtensionConfigurationException("@InjectDynaset cannot set " + field
              + ": it is static, but each test method has tables of its own. Remove static, or use"
              + " isolation = Isolation.CLASS.");
        });
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    lease(context).beginTest();
    for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
      inject(context, instance, field -> !isStatic(field));
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Injection.supports(parameter.getParameter().getType())
        && !isOfOthers(parameter.getParameter())
        && !isOfOthers(parameter.getDeclaringExecutable())
        && !isConstructorOfSpring(parameter.getDeclaringExecutable());
  }

  /** Spring takes its parameters without an annotation if a setting of the build says so. */
  private static boolean isConstructorOfSpring(Executable executable) {
    return executable instanceof Constructor<?>
        && SpringTests.isOne(executable.getDeclaringClass());
  }

  private static boolean isOfOthers(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .anyMatch(annotation -> OF_OTHERS.contains(annotation.annotationType().getName()));
  }

  @Override
  public Object resolveParameter(ParameterContext parameterContext, ExtensionContext context) {
    Parameter parameter = parameterContext.getParameter();
    if (settings(context).isolation() == Isolation.METHOD
        && context.getTestMethod().isEmpty()) {
      throw new ParameterResolutionException(
          "The parameter " + parameter + " cannot be injected before a test method is"
              + " known: each has tables of its own. Use @BeforeEach instead of @BeforeAll, a field with @InjectDynaset"
              + " instead of a constructor, or isolation = Isolation.CLASS.");
    }
    return Injection.of(parameter.getType(), lease(context));
  }

  private void inject(ExtensionContext context, @Nullable Object instance, Predicate<Field> which) {
    Class<?> type = instance == null ? context.getRequiredTestClass() : instance.getClass();
    List<Field> fields = AnnotationSupport.findAnnotatedFields(
        type, InjectDynaset.class, which, HierarchyTraversalMode.TOP_DOWN);
    for (Field field : fields) {
      if (!Injection.supports(field.getType())) {
        throw new ExtensionConfigurationException(
            "@InjectDynaset cannot set " + field + ": it sets Dynaset, generated"
                + " tables, DynamoDbClient, DynamoDbAsyncClient, RecordedRequests, Faults and ItemLoader.");
      }
      if (Modifier.isFinal(field.getModifiers())) {
        throw new ExtensionConfigurationException(
            "@InjectDynaset cannot set " + field + ": it is final.");
      }
      try {
        field.setAccessible(true);
        field.set(instance, Injection.of(field.getType(), lease(context)));
      } catch (IllegalAccessException e) {
        throw new ExtensionConfigurationException("@InjectDynaset cannot set " + field + ".", e);
      }
    }
  }

  /** The slot of the test or class; JUnit closes it with the context that it was leased for. */
  private Lease lease(ExtensionContext context) {
    TestSettings settings = settings(context);
    ExtensionContext owner =
        settings.isolation() == Isolation.CLASS ? classContext(context) : context;
    // Stores look into those around them: a nested class finds the lease of the class around it, if
    // that is of the same extension and for whole classes, too.
    List<Object> key = List.of(this, settings.isolation());
    return owner
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(key, missing -> newLease(owner, settings), Lease.class);
  }

  private static Lease newLease(ExtensionContext owner, TestSettings settings) {
    return (SpringTests.isOne(owner.getRequiredTestClass())
            ? SpringContexts.lease(owner, settings)
            : Optional.<Lease>empty())
        .orElseGet(() -> PoolLease.of(slots(owner), settings));
  }

  private static ExtensionContext classContext(ExtensionContext context) {
    ExtensionContext candidate = context;
    while (candidate.getTestMethod().isPresent()) {
      candidate = candidate.getParent().orElseThrow();
    }
    return candidate;
  }

  /** What all test classes of the JVM share, until the last has ended. */
  private static SlotPool slots(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(EngineOfJUnit.class, key -> new EngineOfJUnit(), EngineOfJUnit.class)
        .slots();
  }

  private TestSettings settings(ExtensionContext context) {
    return settings != null
        ? settings
        : AnnotationSupport.findAnnotation(
                context.getRequiredTestClass(),
                DynasetTest.class,
                SearchOption.INCLUDE_ENCLOSING_CLASSES)
            .map(TestSettings::of)
            .orElseGet(TestSettings::defaults);
  }
}
