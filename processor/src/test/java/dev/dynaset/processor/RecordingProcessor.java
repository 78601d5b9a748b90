package dev.dynaset.processor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The processor, and a record of what it asks the compiler for and gives to it. */
final class RecordingProcessor extends AbstractProcessor {
  private final DynasetProcessor processor = new DynasetProcessor();
  private final Map<String, List<String>> origins = new TreeMap<>();
  private final List<String> resources = new ArrayList<>();
  private final Set<String> asked = new TreeSet<>();

  /** The elements that each source comes of, by the name of its class. */
  Map<String, List<String>> origins() {
    return origins;
  }

  /** The calls of the filer that are not about sources. */
  List<String> resources() {
    return resources;
  }

  /** The names of the types and packages that were asked for by name. */
  Set<String> asked() {
    return asked;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Filer filer = recording(Filer.class, environment.getFiler(), this::recordFile);
    Elements elements = recording(Elements.class, environment.getElementUtils(), this::recordName);
    processor.init(proxy(ProcessingEnvironment.class, (proxy, method, arguments) -> {
      return switch (method.getName()) {
        case "getFiler" -> filer;
        case "getElementUtils" -> elements;
        default -> call(environment, method, arguments);
      };
    }));
  }

  private void recordFile(Method method, Object[] arguments) {
    if (method.getName().equals("createSourceFile")) {
      origins.put(
          arguments[0].toString(),
          Arrays.stream((Element[]) arguments[1]).map(Object::toString).toList());
    } else {
      resources.add(method.getName());
    }
  }

  private void recordName(Method method, Object[] arguments) {
    if (method.getName().matches("get(All)?(Type|Package|Module)Elements?")) {
      asked.add(arguments[arguments.length - 1].toString());
    }
  }

  /** What is done with a call before it is passed on. */
  private interface Recorder {
    void record(Method method, Object[] arguments);
  }

  private static <T> T recording(Class<T> type, T target, Recorder recorder) {
    return proxy(type, (proxy, method, arguments) -> {
      recorder.record(method, arguments);
      return call(target, method, arguments);
    });
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
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
