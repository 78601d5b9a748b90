package dev.dynaset.processor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Makes the processor fail where it must not: a compiler whose filer throws. */
final class BrokenFiler {
  private BrokenFiler() {}

  /** The processor in such a compiler. */
  static final class Processor extends AbstractProcessor {
    private final DynasetProcessor processor = new DynasetProcessor();
    private final Exception failure;

    Processor(Exception failure) {
      this.failure = failure;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(breakFiler(environment, failure));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }

  private static ProcessingEnvironment breakFiler(
      ProcessingEnvironment environment, Exception failure) {
    return proxy(ProcessingEnvironment.class, (proxy, method, arguments) -> {
      if (method.getName().equals("getFiler")) {
        return proxy(Filer.class, (filer, filing, names) -> {
          throw failure;
        });
      }
      try {
        return method.invoke(environment, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
