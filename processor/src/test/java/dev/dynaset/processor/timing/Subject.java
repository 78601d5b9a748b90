package dev.dynaset.processor.timing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.auto.value.AutoValue;
import com.google.auto.value.processor.AutoValueProcessor;
import com.squareup.javapoet.TypeSpec;
import dev.dynaset.annotation.Table;
import dev.dynaset.processor.DynasetProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.processor.ProxyProcessor;

/** A processor that is measured, and the same ten members as it wants them declared. */
enum Subject {
  NO_PROCESSOR("no processor", "Table"),
  AUTO_VALUE("AutoValue", "AutoValue", AutoValueProcessor.class, AutoValue.class),
  IMMUTABLES("Immutables", "Immutables", ProxyProcessor.class),
  /** Of another checkout, whose modules are compiled: {@code -Ddynaset.baseline=…}. */
  BASELINE("Dynaset before", "Table") {
    @Override
    String processorPath() {
      return String.join(
          File.pathSeparator, built("processor"), built("annotations"), place(TypeSpec.class));
    }

    @Override
    String classPath() {
      return String.join(
          File.pathSeparator, built("annotations"), built("runtime"), super.classPath());
    }

    private String built(String module) {
      return Path.of(CHECKOUT, module, "target", "classes").toString();
    }
  },
  DYNASET("Dynaset", "Table", DynasetProcessor.class, Table.class, TypeSpec.class);

  private static final String CHECKOUT = System.getProperty("dynaset.baseline", "");

  private final String title;
  private final String model;
  private final String processorPath;

  Subject(String title, String model, Class<?>... processorPath) {
    this.title = title;
    this.model = model;
    this.processorPath = Stream.of(processorPath)
        .map(Subject::place)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** All that are measured. */
  static List<Subject> measured() {
    return Stream.of(values())
        .filter(subject -> subject != BASELINE || !CHECKOUT.isEmpty())
        .toList();
  }

  /** The jar or folder of a class. */
  static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As people call it. */
  String title() {
    return title;
  }

  /** Where javac finds the processor; empty if there is none. */
  String processorPath() {
    return processorPath;
  }

  /**
   * What the models are compiled against: the values need the annotations only, which the jar of the
   * processor holds, and no library that makes the processor generate more; tables need the runtime
   * and the SDK.
   */
  String classPath() {
    return model.equals("Table") ? System.getProperty("java.class.path") : processorPath;
  }

  /** Writes this many models. */
  void writeModels(int models, Path folder) throws IOException {
    String text = text();
    for (int i = 0; i < models; i++) {
      Files.writeString(
          folder.resolve("Model" + i + ".java"),
          text.replace("Model0", "Model" + i).replace("-0", "-" + i));
    }
  }

  private String text() throws IOException {
    String file = "/timing/" + model + ".java";
    try (InputStream in = Objects.requireNonNull(Subject.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
