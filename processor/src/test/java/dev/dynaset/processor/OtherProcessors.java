package dev.dynaset.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Compiles with a processor of others that is on the class path, before ours or after it. */
enum OtherProcessors {
  BEFORE_OURS,
  AFTER_OURS;

  Compilation compile(String other, JavaFileObject... sources) {
    Processor ours = new DynasetProcessor();
    List<Processor> processors =
        this == BEFORE_OURS ? List.of(find(other), ours) : List.of(ours, find(other));
    return Compiler.javac().withProcessors(processors).compile(Arrays.asList(sources));
  }

  /** A new one each time: a processor serves one compilation. */
  private static Processor find(String name) {
    return ServiceLoader.load(Processor.class).stream()
        .filter(provider -> provider.type().getName().equals(name))
        .map(ServiceLoader.Provider::get)
        .findFirst()
        .orElseThrow();
  }
}
